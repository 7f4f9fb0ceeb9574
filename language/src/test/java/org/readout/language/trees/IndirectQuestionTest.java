package org.readout.language.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndirectQuestionTest {

    private static String clause(List<String> forms, int verb) {
        String[] relations = {"nsubj", "root", "mark", "nsubj", "advcl"};
        new IndirectQuestion(forms, new Tree(new int[] {1, -1, 4, 4, 1}, relations)).mend(i -> i == verb);
        return relations[4];
    }

    @Test
    void what_a_verb_asks_is_its_complement() {
        assertThat(clause(List.of("She", "wondered", "whether", "it", "helped"), 1))
                .isEqualTo("ccomp");
        assertThat(clause(List.of("Elle", "demande", "s'", "il", "viendra"), 1)).isEqualTo("ccomp");
    }

    @Test
    void a_condition_of_another_verb_stays_one() {
        assertThat(clause(List.of("She", "smiled", "if", "it", "helped"), 0)).isEqualTo("advcl");
    }

    @Test
    void a_clause_of_another_conjunction_stays_as_it_is() {
        assertThat(clause(List.of("She", "asked", "while", "it", "rained"), 1)).isEqualTo("advcl");
    }
}
