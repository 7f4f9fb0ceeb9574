package org.readout.language.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenVerbTest {

    /** 'Tanks also shelled positions .' with the noun behind the verb as its root. */
    private final Tree tree =
            new Tree(new int[] {3, 2, 3, -1, 3}, new String[] {"nsubj", "advmod", "amod", "root", "punct"});

    private int mend(List<Integer> past) {
        return new HiddenVerb(tree).mend(past::contains, i -> i == 0 || i == 3, i -> i == 1);
    }

    @Test
    void a_verb_taken_for_an_adjective_of_its_object_becomes_the_root() {
        assertThat(mend(List.of(2))).isEqualTo(2);
        assertThat(tree.heads()).containsExactly(2, 2, -1, 2, 2);
        assertThat(tree.relations()).containsExactly("nsubj", "advmod", "root", "obj", "punct");
    }

    @Test
    void a_participle_of_another_form_stays_what_it_is() {
        assertThat(mend(List.of())).isEqualTo(-1);
        assertThat(tree.heads()).containsExactly(3, 2, 3, -1, 3);
    }

    @Test
    void a_noun_that_something_is_said_to_be_stays_the_root() {
        Tree said = new Tree(new int[] {3, 3, 3, -1}, new String[] {"nsubj", "cop", "amod", "root"});
        int verb = new HiddenVerb(said).mend(i -> i == 2, i -> i == 0 || i == 3, i -> i == 1);
        assertThat(verb).isEqualTo(-1);
    }
}
