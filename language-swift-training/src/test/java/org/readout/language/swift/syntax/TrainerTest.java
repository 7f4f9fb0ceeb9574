package org.readout.language.swift.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainerTest {

    private static final Trainer.Plan PLAN = new Trainer.Plan(false, 2, 5, 5, 1, 1, 1);

    /** Somebody did something, with every name, verb and thing: 4 × 3 × 3 sentences. */
    private static List<Example> sentences() {
        List<Example> all = new ArrayList<>();
        for (String who : List.of("Anna", "Boris", "Chloe", "Dmitri")) {
            for (String did : List.of("signed", "read", "burned")) {
                for (String what : List.of("treaty", "letter", "plan")) {
                    all.add(sentence(who, did, what));
                }
            }
        }
        return all;
    }

    private static Example sentence(String who, String did, String what) {
        return new Example(
                new String[] {who, did, "the", what, "."},
                new String[] {"PROPN", "VERB Fin", "DET", "NOUN", "PUNCT"},
                new String[] {"Number=Sing", "Tense=Past|VerbForm=Fin", "", "Number=Sing", ""},
                new int[] {1, 5, 3, 1, 1},
                new String[] {"nsubj", "root", "det", "obj", "punct"},
                null);
    }

    private static ModelFile.Content learn() {
        List<Example> sentences = sentences();
        return new Trainer(PLAN, Inventory.tagSet(sentences), Inventory.relations(sentences), new Readings().lexicon())
                .train(sentences);
    }

    @Test
    void a_few_sentences_teach_to_parse_one_of_new_words() {
        Syntax found = new SyntaxModel(learn())
                .analyze("Elena tore the contract .".split(" "), new SyntaxModel(learn()).room());
        assertThat(found.heads()).containsExactly(1, -1, 3, 1, 1);
        assertThat(found.relations()).containsExactly("nsubj", "root", "det", "obj", "punct");
    }

    @Test
    void the_same_examples_teach_the_same_bytes() throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ModelFile.write(learn(), once);
        ModelFile.write(learn(), again);
        assertThat(again.toByteArray()).isEqualTo(once.toByteArray());
    }

    @Test
    void what_is_found_is_scored_against_gold() {
        List<Example> gold = List.of(sentence("Anna", "signed", "plan"));
        assertThat(Score.of(gold, Trainer.apply(learn(), gold, Trainer.Leaning.NONE))
                        .las())
                .isEqualTo(100);
    }
}
