package org.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sides with ten thousand events between them. */
class BusyPairTest {

    private static final String PAIR = "/pair?a=KEN&b=PER&ui=en";

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.of(folder, BusyPair.records(2_500), Settings.loopback("test"));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void the_page_of_ten_thousand_events_stays_light() {
        String page = served.get(PAIR).body();
        assertThat(page).contains("Kenya", "Peru", "All 10,000 as a table");
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(200_000);
    }

    @Test
    void the_series_is_parted_so_that_it_can_be_seen() {
        String page = served.get(PAIR).body();
        String series =
                page.substring(page.indexOf("data-series"), page.indexOf("</table>", page.indexOf("data-series")));
        assertThat(series).contains("Quarter", "Q1 2014", "Q4 2023");
        assertThat(series.split("<tr", -1)).hasSizeBetween(40, 44);
    }

    @Test
    void the_table_of_all_is_paged_and_the_last_page_is_the_first_day() {
        String first =
                served.get("/search?what=events&dyad=KEN,PER&view=table&ui=en").body();
        assertThat(first).contains("10,000 found", "Page 1 of 100", "Dec ");
        String last = served.get("/search?what=events&dyad=KEN,PER&view=table&page=100&ui=en")
                .body();
        assertThat(last).contains("Jan 6, 2014");
        assertThat(first.split("<tr>", -1)).hasSize(102);
    }

    @Test
    void positions_are_laid_out_over_time_and_reversals_are_told() {
        String page = served.get("/matters/treaty:harbour%20treaty?ui=en").body();
        assertThat(page).contains("class=\"grid\"", "turned", "against").contains("<span class=\"was\">for</span>");
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(300_000);
    }

    @Test
    void meetings_stand_in_the_series_and_lead_to_themselves() {
        String page = served.get(PAIR).body();
        assertThat(page).contains("Meetings").containsPattern("type=CONSULT[^>]*>\\d+</a>");
    }
}
