package org.readout.archive.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.archive.answers.HandMade.LATVIA;
import static org.readout.archive.answers.HandMade.NORWAY;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemandsTest {

    private static final Side ASKED = HandMade.side(LATVIA);
    private static final Side ASKING = HandMade.side(NORWAY);

    private final Line demand = HandMade.event(
            "e1",
            "REQUEST",
            NORWAY,
            List.of(LATVIA),
            "Norway urged Latvia to release the crew of the trawler",
            "2031-03-04");

    @Test
    void a_demand_is_met_by_a_later_event_of_whoever_was_asked_that_shares_its_words() {
        Line release = HandMade.event(
                "e2", "RETREAT", LATVIA, List.of(NORWAY), "Latvia released the crew of the trawler", "2031-03-09");
        Demand settled = new Demands(List.of(release)).demand(demand, ASKED, ASKING);
        assertThat(settled.outcome()).isEqualTo(Demand.Outcome.MET);
        assertThat(settled.settledBy()).isEqualTo(release);
        assertThat(settled.because()).contains("crew", "trawler");
    }

    @Test
    void a_demand_is_refused_by_a_rejection_of_the_same() {
        Line refusal = HandMade.event(
                "e2",
                "REJECT",
                LATVIA,
                List.of(NORWAY),
                "Latvia refused to free the crew of the trawler",
                "2031-03-05");
        assertThat(new Demands(List.of(refusal)).demand(demand, ASKED, ASKING).outcome())
                .isEqualTo(Demand.Outcome.REFUSED);
    }

    @Test
    void what_was_before_the_demand_or_is_of_something_else_leaves_it_open() {
        Line before = HandMade.event(
                "e2", "RETREAT", LATVIA, List.of(NORWAY), "Latvia released the crew of the trawler", "2031-03-01");
        Line other = HandMade.event("e3", "AID", LATVIA, List.of(NORWAY), "Latvia lent Norway two tugs", "2031-03-09");
        Demand open = new Demands(List.of(before, other)).demand(demand, ASKED, ASKING);
        assertThat(open.outcome()).isEqualTo(Demand.Outcome.OPEN);
        assertThat(open.settledBy()).isNull();
    }

    @Test
    void a_promise_is_kept_or_broken_by_whoever_made_it() {
        Line promise = HandMade.event(
                "e1", "AGREE", NORWAY, List.of(LATVIA), "Norway promised Latvia a ferry and two pilots", "2031-03-04");
        Line kept = HandMade.event(
                "e2", "AID", NORWAY, List.of(LATVIA), "Norway gave Latvia the ferry with its pilots", "2031-04-01");
        Line broken = HandMade.event(
                "e3", "REJECT", NORWAY, List.of(LATVIA), "Norway keeps the ferry and its pilots at home", "2031-04-01");
        assertThat(new Demands(List.of(kept)).promise(promise, ASKING).outcome())
                .isEqualTo(Demand.Outcome.KEPT);
        assertThat(new Demands(List.of(broken)).promise(promise, ASKING).outcome())
                .isEqualTo(Demand.Outcome.BROKEN);
    }
}
