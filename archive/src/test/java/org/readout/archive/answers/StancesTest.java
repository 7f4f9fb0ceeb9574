package org.readout.archive.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.archive.answers.HandMade.NORWAY;
import static org.readout.archive.answers.HandMade.TREATY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StancesTest {

    private final Stances stances = new Stances();

    @Test
    void an_act_says_where_somebody_stands() {
        assertThat(statement("praise", "the Sky Treaty")).contains(Stance.FOR);
        assertThat(statement("reject", "the Sky Treaty")).contains(Stance.AGAINST);
        assertThat(statement("decline", "the Sky Treaty")).contains(Stance.SILENT);
        assertThat(statement("ask", "what the Sky Treaty is")).isEmpty();
    }

    @Test
    void words_say_more_than_the_act() {
        assertThat(statement("announce", "it suspends the Sky Treaty")).contains(Stance.SUSPENDED);
        assertThat(statement("assert", "it would withdraw from the Sky Treaty")).contains(Stance.WITHDRAWN);
        assertThat(statement("promise", "to sign the Sky Treaty on condition that others do"))
                .contains(Stance.CONDITIONS);
    }

    @Test
    void whoever_asks_for_something_speaks_of_others() {
        assertThat(statement("demand", "the suspension of the Sky Treaty has to end"))
                .contains(Stance.FOR);
    }

    @Test
    void to_leave_is_the_contrary_of_being_for_and_conditions_are_not() {
        assertThat(Stance.FOR.reverses(Stance.WITHDRAWN)).isTrue();
        assertThat(Stance.AGAINST.reverses(Stance.FOR)).isTrue();
        assertThat(Stance.FOR.reverses(Stance.CONDITIONS)).isFalse();
        assertThat(Stance.SUSPENDED.reverses(Stance.AGAINST)).isFalse();
    }

    private Optional<Stance> statement(String act, String words) {
        return stances.of(HandMade.statement("s1", act, NORWAY, List.of(TREATY), words, 0));
    }
}
