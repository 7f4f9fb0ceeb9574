package org.readout.language.swift.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.language.Upos;

class SyntaxModelTest {

    private static SyntaxModel french;
    private static SyntaxModel english;

    @BeforeAll
    static void load() {
        french = SyntaxModel.load("fr").orElseThrow();
        english = SyntaxModel.load("en").orElseThrow();
    }

    private static Tree french(String words) {
        return new Tree(words.split(" "), french.analyze(words.split(" "), french.room()));
    }

    private static Tree english(String words) {
        return new Tree(words.split(" "), english.analyze(words.split(" "), english.room()));
    }

    /** Arcs as {@code dependant relation head}. */
    private record Tree(String[] forms, Syntax syntax) {

        String arc(String form) {
            int at = List.of(forms).indexOf(form);
            int head = syntax.heads()[at];
            return syntax.relations()[at] + " " + (head < 0 ? "" : forms[head]);
        }

        Upos upos(String form) {
            return syntax.upos()[List.of(forms).indexOf(form)];
        }

        String features(String form) {
            return syntax.features()[List.of(forms).indexOf(form)];
        }
    }

    @Test
    void a_language_without_a_model_has_none() {
        assertThat(SyntaxModel.load("tlh")).isEmpty();
    }

    @Test
    void a_french_minister_meets_his_colleague() {
        Tree tree = french("Le ministre a rencontré son homologue à Genève .");
        assertThat(tree.arc("rencontré")).isEqualTo("root ");
        assertThat(tree.arc("ministre")).isEqualTo("nsubj rencontré");
        assertThat(tree.arc("homologue")).isEqualTo("obj rencontré");
        assertThat(tree.arc("Genève")).startsWith("obl").endsWith("rencontré");
        assertThat(tree.upos("Genève")).isEqualTo(Upos.PROPN);
        assertThat(tree.features("ministre")).contains("Number=Sing");
    }

    @Test
    void what_is_said_in_french_hangs_from_who_says_it() {
        Tree tree = french("Le président a déclaré que son pays refusait cet accord .");
        assertThat(tree.arc("président")).isEqualTo("nsubj déclaré");
        assertThat(tree.arc("refusait")).isEqualTo("ccomp déclaré");
        assertThat(tree.arc("pays")).isEqualTo("nsubj refusait");
        assertThat(tree.arc("accord")).isEqualTo("obj refusait");
    }

    @Test
    void a_french_subject_behind_its_verb_is_a_subject() {
        Tree tree = french("« Nous ne céderons pas » , a déclaré le ministre .");
        assertThat(tree.arc("ministre")).isEqualTo("nsubj déclaré");
        assertThat(tree.arc("Nous")).isEqualTo("nsubj céderons");
    }

    @Test
    void a_french_passive_has_its_agent() {
        Tree tree = french("Le traité a été signé par les deux présidents .");
        assertThat(tree.arc("traité")).isEqualTo("nsubj:pass signé");
        assertThat(tree.arc("été")).isEqualTo("aux:pass signé");
        assertThat(tree.arc("présidents")).isEqualTo("obl:agent signé");
        assertThat(tree.features("présidents")).contains("Number=Plur");
    }

    @Test
    void an_english_minister_says_that_something_happened() {
        Tree tree = english("The minister said that the talks in Geneva had failed .");
        assertThat(tree.arc("said")).isEqualTo("root ");
        assertThat(tree.arc("minister")).isEqualTo("nsubj said");
        assertThat(tree.arc("failed")).isEqualTo("ccomp said");
        assertThat(tree.arc("talks")).isEqualTo("nsubj failed");
        assertThat(tree.features("said")).contains("Tense=Past").contains("VerbForm=Fin");
    }

    @Test
    void an_english_passive_has_its_subject() {
        Tree tree = english("The agreement was signed by both presidents on Monday .");
        assertThat(tree.arc("agreement")).isEqualTo("nsubj:pass signed");
        assertThat(tree.arc("was")).isEqualTo("aux:pass signed");
        assertThat(tree.arc("presidents")).startsWith("obl").endsWith("signed");
    }

    @Test
    void every_tree_has_one_root_and_no_circle() {
        for (String words : List.of(".", "a a a a", "( ( ( ) et , , 12 - - de de", "said said said that that")) {
            int[] heads = french.analyze(words.split(" "), french.room()).heads();
            assertThat(heads).containsOnlyOnce(-1);
            for (int i = 0; i < heads.length; i++) {
                assertThat(stepsToRoot(heads, i)).isLessThanOrEqualTo(heads.length);
            }
        }
    }

    private static int stepsToRoot(int[] heads, int from) {
        int steps = 0;
        for (int at = from; at >= 0 && steps <= heads.length; at = heads[at]) {
            steps++;
        }
        return steps;
    }

    @Test
    void no_words_have_no_tree() {
        assertThat(french.analyze(new String[0], french.room()).heads()).isEmpty();
    }

    @Test
    void a_room_forgets_the_sentence_before() {
        SyntaxModel.Room used = english.room();
        english.analyze("Both sides met again , and again , and then they left for good .".split(" "), used);
        String[] words = "Talks failed .".split(" ");
        assertThat(english.analyze(words, used).heads())
                .isEqualTo(english.analyze(words, english.room()).heads());
    }

    @Test
    void many_threads_find_what_one_finds() throws Exception {
        String[] words = "The two ministers met in Vienna , but no one said what they had agreed .".split(" ");
        int[] alone = english.analyze(words, english.room()).heads();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<int[]>> asked = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                asked.add(() -> english.analyze(words, english.room()).heads());
            }
            for (Future<int[]> found : threads.invokeAll(asked)) {
                assertThat(found.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }
}
