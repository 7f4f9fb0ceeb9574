package org.readout.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.archive.Month;

class TimelineTest {

    @Test
    void a_few_years_are_told_by_months_without_a_gap() {
        Timeline timeline = Timeline.of(List.of(month(2022, 11, "ACCUSE", 3), month(2023, 2, "CONSULT", 2)));
        assertThat(timeline.stretches()).isEqualTo(Stretches.MONTHS);
        assertThat(timeline.rows())
                .extracting(Timeline.Row::from)
                .containsExactly(
                        LocalDate.of(2022, 11, 1),
                        LocalDate.of(2022, 12, 1),
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 2, 1));
        assertThat(timeline.rows().get(0).counts()).containsExactly(0, 0, 3, 0);
        assertThat(timeline.rows().get(3).counts()).containsExactly(2, 0, 0, 0);
        assertThat(timeline.rows().get(3).meetings()).isEqualTo(2);
        assertThat(timeline.rows().get(3).to()).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void many_years_are_told_by_quarters_and_a_century_by_decades() {
        assertThat(Timeline.of(List.of(month(2004, 3, "AID", 5), month(2024, 3, "AID", 5)))
                        .stretches())
                .isEqualTo(Stretches.QUARTERS);
        Timeline century = Timeline.of(List.of(month(1914, 8, "ASSAULT", 5), month(2024, 3, "AID", 5)));
        assertThat(century.stretches()).isEqualTo(Stretches.DECADES);
        assertThat(century.rows().get(0).from()).isEqualTo(LocalDate.of(1910, 1, 1));
        assertThat(century.rows()).hasSize(12);
    }

    @Test
    void one_event_of_long_ago_does_not_make_the_series_coarse_and_is_counted() {
        List<Month> months = new ArrayList<>(List.of(month(1916, 5, "SUPPORT", 1)));
        for (int month = 1; month <= 12; month++) {
            months.add(month(2023, month, "REQUEST", 4));
        }
        Timeline timeline = Timeline.of(months);
        assertThat(timeline.stretches()).isEqualTo(Stretches.MONTHS);
        assertThat(timeline.rows()).hasSize(12);
        assertThat(timeline.earlier()).isEqualTo(1);
        assertThat(timeline.before()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void nothing_makes_an_empty_series() {
        assertThat(Timeline.of(List.of()).isEmpty()).isTrue();
    }

    private static Month month(int year, int month, String type, int events) {
        return new Month(LocalDate.of(year, month, 1), "", "", type, events, events);
    }
}
