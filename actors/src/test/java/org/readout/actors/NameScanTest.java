package org.readout.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.knowledge.Knowledge;

class NameScanTest {

    private static final NameScan SCAN = new NameScan(Knowledge.load(), "en");

    /** A tenth of what it does, so that a busy machine breaks nothing, and a loop over names does. */
    private static final double LEAST_MEGABYTES_A_SECOND = 5;

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        SCAN.scan(text, (begin, end) -> found.add(text.substring(begin, end)));
        return found;
    }

    @Test
    void namesAreFoundInRawText() {
        assertThat(found("Yesterday in Paris Emmanuel Macron met the Côte d’Ivoire's\nforeign minister."))
                .containsExactly("Paris", "Emmanuel Macron", "Côte d’Ivoire", "foreign minister");
    }

    @Test
    void noNameGoesOnOverTheEndOfALine() {
        assertThat(found("North\nKorea")).doesNotContain("North\nKorea");
    }

    @Test
    void aTextTakesNoLongerForTheNumberOfNames() {
        String text =
                ("The talks went on until the evening; Emmanuel Macron and the Russian foreign minister left late,"
                                + " and nobody at the hotel in Geneva would say what had been agreed.\n")
                        .repeat(6000);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int round = 0; round < 12; round++) {
            long begin = clock.getCurrentThreadCpuTime();
            SCAN.scan(text, (from, to) -> {});
            best = Math.max(best, text.length() * 1e3 / (clock.getCurrentThreadCpuTime() - begin));
        }

        assertThat(best).as("megabytes a second").isGreaterThan(LEAST_MEGABYTES_A_SECOND);
    }
}
