package org.readout.archive.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.archive.answers.HandMade.LATVIA;
import static org.readout.archive.answers.HandMade.NORWAY;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private final Line accusation =
            HandMade.statement("s1", "accuse", NORWAY, List.of(LATVIA), "emptying the harbour of herring", 10);
    private final Line denial =
            HandMade.statement("s2", "deny", LATVIA, List.of(), "that it had emptied any harbour", 90);

    @Test
    void a_denial_answers_what_the_other_side_said_before_it() {
        assertThat(new Claims().of(List.of(accusation, denial))).singleElement().satisfies(claim -> {
            assertThat(claim.claim()).isEqualTo(accusation);
            assertThat(claim.answer()).isEqualTo(denial);
            assertThat(claim.because()).contains("Latvia");
        });
    }

    @Test
    void an_accusation_that_nobody_answers_is_shown_as_such() {
        assertThat(new Claims().of(List.of(accusation))).singleElement().satisfies(claim -> {
            assertThat(claim.claim()).isEqualTo(accusation);
            assertThat(claim.answer()).isNull();
        });
    }

    @Test
    void a_denial_answers_neither_its_own_side_nor_what_is_said_later() {
        Line own = HandMade.statement("s3", "assert", LATVIA, List.of(LATVIA), "the harbour is full", 20);
        Line later = HandMade.statement("s4", "accuse", NORWAY, List.of(LATVIA), "denying it", 200);
        assertThat(new Claims().of(List.of(own, denial, later))).singleElement().satisfies(claim -> {
            assertThat(claim.claim()).isEqualTo(later);
            assertThat(claim.answer()).isNull();
        });
    }
}
