package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.evaluation.Conll18.Ratio;
import org.readout.language.Analysis;
import org.readout.language.Conllu;

class Conll18Test {

    private static final String GOLD =
            """
            1 La le DET Gender=Fem|Number=Sing 2 det _
            2 ministre ministre NOUN Number=Sing 3 nsubj _
            3 parle parler VERB Mood=Ind 0 root _
            4-5 du _ _ _ _ _ _
            4 de de ADP _ 6 case _
            5 le le DET Definite=Def 6 det _
            6 traité traité NOUN Number=Sing 3 obl:arg SpaceAfter=No
            7 . . PUNCT _ 3 punct _

            1 Elle il PRON Person=3 2 nsubj _
            2 part partir VERB Mood=Ind 0 root SpaceAfter=No
            3 . . PUNCT _ 2 punct _
            """;

    /** Rows of eight cells parted by blanks: no XPOS, no DEPS. */
    private static Analysis trees(String rows) {
        StringBuilder conllu = new StringBuilder();
        for (String row : rows.split("\n")) {
            String[] c = row.strip().split(" ");
            conllu.append(
                    c.length < 8 ? "" : String.join("\t", c[0], c[1], c[2], c[3], "_", c[4], c[5], c[6], "_", c[7]));
            conllu.append('\n');
        }
        return Conllu.read(conllu.toString(), "fr");
    }

    private static Conll18 score(String gold, String system) {
        Conll18 scorer = new Conll18(Set.of("parler"));
        scorer.add(trees(gold), trees(system));
        return scorer;
    }

    private static Ratio ratio(Conll18 scorer, String name) {
        return scorer.ratios().get(name);
    }

    @Test
    void trees_measured_against_themselves_are_all_right() {
        Conll18 scorer = score(GOLD, GOLD);
        assertThat(scorer.figures())
                .allSatisfy((name, value) -> assertThat(value).isEqualTo(name.equals("reporting.arcs") ? 2.0 : 1.0));
        assertThat(ratio(scorer, "tokens")).isEqualTo(new Ratio(9, 9, 9));
        assertThat(ratio(scorer, "words")).isEqualTo(new Ratio(10, 10, 10));
        assertThat(ratio(scorer, "sentences")).isEqualTo(new Ratio(2, 2, 2));
    }

    @Test
    void a_contraction_left_whole_costs_its_words_and_every_arc_to_them_but_no_token() {
        Conll18 scorer = score(
                GOLD,
                GOLD.replace("4-5 du _ _ _ _ _ _\n", "")
                        .replace("4 de de ADP _ 6 case _\n5 le le DET Definite=Def 6 det _", "4 du de ADP _ 5 case _")
                        .replace("6 traité", "5 traité")
                        .replace("7 . .", "6 . ."));
        assertThat(ratio(scorer, "tokens")).isEqualTo(new Ratio(9, 9, 9));
        assertThat(ratio(scorer, "words")).isEqualTo(new Ratio(10, 9, 8));
        assertThat(ratio(scorer, "las")).isEqualTo(new Ratio(10, 9, 8));
    }

    @Test
    void parts_of_a_contraction_match_by_form_in_order_where_both_sides_cut_differently() {
        String gold =
                """
                1-3 gimme _ _ _ _ _ SpaceAfter=No
                1 gi give VERB _ 0 root _
                2 m me PRON _ 1 iobj _
                3 e it PRON _ 1 obj _
                4 ! ! PUNCT _ 1 punct _
                """;
        String system =
                """
                1-2 gimme _ _ _ _ _ SpaceAfter=No
                1 gim give VERB _ 0 root _
                2 E it PRON _ 1 obj _
                3 ! ! PUNCT _ 1 punct _
                """;
        Conll18 scorer = score(gold, system);
        assertThat(ratio(scorer, "words")).isEqualTo(new Ratio(4, 3, 2));
        // Both 'e' and '!' hang from a word that is not there on the other side.
        assertThat(ratio(scorer, "uas")).isEqualTo(new Ratio(4, 3, 0));
    }

    @Test
    void a_word_that_is_cut_in_two_is_wrong_and_what_hangs_from_it_too() {
        String gold =
                """
                1 porte-parole porte-parole NOUN _ 2 nsubj _
                2 parle parler VERB _ 0 root _
                3 peu peu ADV _ 2 advmod _
                """;
        String system =
                """
                1 porte porter VERB _ 0 root SpaceAfter=No
                2 -parole parole NOUN _ 1 obj _
                3 parle parler VERB _ 1 conj _
                4 peu peu ADV _ 3 advmod _
                """;
        Conll18 scorer = score(gold, system);
        assertThat(ratio(scorer, "tokens")).isEqualTo(new Ratio(3, 4, 2));
        assertThat(ratio(scorer, "upos")).isEqualTo(new Ratio(3, 4, 2));
        assertThat(ratio(scorer, "las")).isEqualTo(new Ratio(3, 4, 1));
        assertThat(ratio(scorer, "clas")).isEqualTo(new Ratio(3, 4, 1));
        assertThat(ratio(scorer, "las").f1()).isEqualTo(2.0 / 7);
    }

    @Test
    void subtypes_and_features_of_one_language_do_not_count() {
        Conll18 scorer = score(GOLD, GOLD.replace("obl:arg", "obl:mod").replace("Person=3", "Person=3|Typo=Yes"));
        assertThat(ratio(scorer, "las").correct()).isEqualTo(10);
        assertThat(ratio(scorer, "ufeats").correct()).isEqualTo(10);
    }

    @Test
    void a_relation_a_head_a_lemma_a_tag_and_a_feature_cost_what_they_are_wrong_in() {
        String system = GOLD.replace("3 obl:arg", "3 obj")
                .replace("Elle il PRON Person=3", "Elle elle NOUN Person=1")
                .replace("_ 6 case", "_ 3 case");
        Conll18 scorer = score(GOLD, system);
        assertThat(ratio(scorer, "upos").correct()).isEqualTo(9);
        assertThat(ratio(scorer, "lemmas").correct()).isEqualTo(9);
        assertThat(ratio(scorer, "ufeats").correct()).isEqualTo(9);
        assertThat(ratio(scorer, "uas").correct()).isEqualTo(9);
        assertThat(ratio(scorer, "las").correct()).isEqualTo(8);
        // Content words: ministre, parle, traité, Elle, part; 'obj' is one, too, but wrong.
        assertThat(ratio(scorer, "clas")).isEqualTo(new Ratio(5, 5, 4));
        // The core arcs of 'parle': ministre and traité.
        assertThat(ratio(scorer, "reporting")).isEqualTo(new Ratio(2, 2, 1));
    }

    @Test
    void sentences_that_run_together_are_neither_of_the_two() {
        String system = GOLD.replace(
                        "\n\n1 Elle il PRON Person=3 2 nsubj _\n2 part partir VERB Mood=Ind 0 root",
                        "\n8 Elle il PRON Person=3 9 nsubj _\n9 part partir VERB Mood=Ind 3 conj")
                .replace("3 . . PUNCT _ 2 punct", "10 . . PUNCT _ 9 punct");
        Conll18 scorer = score(GOLD, system);
        assertThat(ratio(scorer, "sentences")).isEqualTo(new Ratio(2, 1, 0));
        assertThat(ratio(scorer, "words").correct()).isEqualTo(10);
        assertThat(ratio(scorer, "uas").correct()).isEqualTo(9);
    }

    @Test
    void several_documents_count_together() {
        Conll18 scorer = score(GOLD, GOLD);
        scorer.add(trees(GOLD), trees(GOLD.replace("2 nsubj", "2 obj")));
        assertThat(ratio(scorer, "las")).isEqualTo(new Ratio(20, 20, 19));
    }

    @Test
    void analyses_of_different_texts_are_refused() {
        assertThatThrownBy(() -> score(GOLD, GOLD.replace("traité", "accord")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different texts");
    }

    @Test
    void a_treebank_is_read_by_documents_gzipped_or_not(@TempDir Path folder) throws IOException {
        String row = "1\tOui\toui\tINTJ\t_\t_\t0\troot\t_\t_\n";
        String conllu = "# newdoc id = a\n# text = Oui\n" + row + "\n" + row + "\n# newdoc id = b\n" + row;
        Path file = folder.resolve("a.conllu.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(conllu.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Treebank.read(file, "fr")).extracting(Analysis::text).containsExactly("Oui Oui", "Oui");
        Path broken = Files.writeString(folder.resolve("b.conllu"), conllu + "\n2\tNon");
        assertThatThrownBy(() -> Treebank.read(broken, "fr")).hasMessageContaining("b.conllu, document 2");
    }
}
