package org.readout.language.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsBehindVerbsTest {

    private static Tree tree(String relations, int... heads) {
        return new Tree(heads, relations.split(" "));
    }

    private static String inverted(String sentence, Tree tree, int verb, int... nominals) {
        new InvertedSubject(List.of(sentence.split(" ")), tree)
                .mend(i -> i == verb, i -> true, i -> List.of(box(nominals)).contains(i));
        return String.join(" ", tree.relations());
    }

    private static Integer[] box(int[] numbers) {
        return java.util.Arrays.stream(numbers).boxed().toArray(Integer[]::new);
    }

    private static String clitic(String sentence, Tree tree, int verb) {
        new CliticSubject(List.of(sentence.split(" ")), tree).mend(i -> i == verb);
        return String.join(" ", tree.relations());
    }

    @Test
    void the_nominal_behind_a_verb_that_follows_a_quotation_is_its_subject() {
        Tree tree = tree("punct root punct aux ccomp det obj punct", 1, -1, 1, 4, 1, 6, 4, 1);
        assertThat(inverted("« Jamais » a répété la ministre .", tree, 4, 6))
                .isEqualTo("punct root punct aux ccomp det nsubj punct");
    }

    @Test
    void a_verb_that_has_a_subject_keeps_it() {
        Tree tree = tree("nsubj root det obj punct", 1, -1, 3, 1, 1);
        assertThat(inverted("Elle répète la promesse .", tree, 1, 3)).isEqualTo("nsubj root det obj punct");
    }

    @Test
    void what_an_adposition_marks_is_no_subject() {
        Tree tree = tree("punct root punct ccomp case obl punct", 1, -1, 1, 1, 5, 3, 1);
        assertThat(inverted("« Jamais » répond à Paris .", tree, 3, 5))
                .isEqualTo("punct root punct ccomp case obl punct");
    }

    @Test
    void a_pronoun_tied_to_its_verb_is_the_subject() {
        Tree tree = tree("obj punct root expl:subj punct", 2, 2, -1, 2, 2);
        assertThat(clitic("Jamais , affirme -t-il .", tree, 2)).isEqualTo("obj punct root nsubj punct");
    }

    @Test
    void a_pronoun_tied_to_an_auxiliary_is_the_subject_of_the_verb_that_it_helps() {
        Tree tree = tree("obj punct aux obj root punct", 4, 4, 4, 2, -1, 4);
        assertThat(clitic("Jamais , a -t-elle ajouté .", tree, 2)).isEqualTo("obj punct aux nsubj root punct");
        assertThat(tree.heads()[3]).isEqualTo(4);
    }

    @Test
    void beside_a_subject_before_the_verb_it_is_a_double() {
        Tree tree = tree("det nsubj aux nsubj root punct", 1, 4, 4, 4, -1, 4);
        assertThat(clitic("Le ministre a -t-il menti ?", tree, 2)).isEqualTo("det nsubj aux expl:subj root punct");
    }
}
