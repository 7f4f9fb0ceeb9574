package org.readout.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.actors.Stock.Term;
import org.readout.knowledge.Knowledge;
import org.readout.record.Dating;

class OfficesTest {

    private final Stock stock = new Stock(Knowledge.load(), "en");

    private static Dating on(String day) {
        return Dating.day(LocalDate.parse(day), Dating.Basis.STATED, List.of());
    }

    private String president(String day) {
        Term term = new Offices(stock, on(day), List.of()).holder("FRA", "head-of-state", Set.of());
        return term == null ? "" : term.person();
    }

    @Test
    void theFrenchPresidentIsAnotherOneIn2011In2013AndIn2018() {
        assertThat(president("2011-03-01")).isEqualTo("nicolas-sarkozy");
        assertThat(president("2013-03-01")).isEqualTo("francois-hollande");
        assertThat(president("2018-03-01")).isEqualTo("emmanuel-macron");
    }

    @Test
    void withoutADateSomebodyWhomTheTextNamesWins() {
        Offices offices = new Offices(stock, Dating.UNKNOWN, List.of());

        Term term = offices.holder("USA", "foreign-minister", Set.of("john-kerry"));

        assertThat(term).isNotNull();
        assertThat(term.person()).isEqualTo("john-kerry");
    }

    @Test
    void whoeverHeldAnOfficeBeforeTheDayIsPast() {
        assertThat(new Offices(stock, on("2013-01-01"), List.of()).isPast("nicolas-sarkozy"))
                .isTrue();
        assertThat(new Offices(stock, on("2010-01-01"), List.of()).isPast("nicolas-sarkozy"))
                .isFalse();
    }
}
