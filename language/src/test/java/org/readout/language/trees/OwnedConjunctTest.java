package org.readout.language.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnedConjunctTest {

    private static int headOfLast(String owner, boolean plural) {
        List<String> forms =
                List.of("Il", "a", "accusé", "les", "délégués", "d'", "avoir", "menti", "et", "offert", owner, "aide");
        int[] heads = {2, 2, -1, 4, 2, 7, 7, 2, 9, 7, 11, 9};
        String[] relations = {
            "nsubj", "aux:tense", "root", "det", "obj", "mark", "aux:tense", "xcomp", "cc", "conj", "det", "obj"
        };
        Tree tree = new Tree(heads, relations);
        new OwnedConjunct(forms, tree).mend(i -> i == 2 || i == 7 || i == 9, i -> i == 4 && plural);
        return tree.heads()[9];
    }

    @Test
    void who_offers_his_own_is_the_one_of_the_verb_above() {
        assertThat(headOfLast("son", true)).isEqualTo(2);
    }

    @Test
    void several_offer_what_is_theirs() {
        assertThat(headOfLast("leur", true)).isEqualTo(7);
    }

    @Test
    void of_one_delegate_it_may_be_his() {
        assertThat(headOfLast("son", false)).isEqualTo(7);
    }
}
