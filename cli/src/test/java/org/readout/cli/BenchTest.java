package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.evaluation.OwnArticles;
import org.readout.intake.Intake;
import org.readout.intake.Source;
import org.readout.knowledge.Knowledge;

class BenchTest {

    private final Bench bench =
            new Bench(Intake.builder().build(), Knowledge.load(), language -> Optional.of(new PlainAnalyzer(language)));

    @Test
    void every_room_is_timed_in_the_order_in_which_it_is_left() {
        List<Source> sources = OwnArticles.all();
        Stopwatch watch = bench.rounds(sources.subList(0, 2), 2);
        assertThat(watch.laps().keySet())
                .containsExactly(
                        "intake", "engine", "actors", "times", "places", "statements", "events", "assembly", "writing");
        assertThat(watch.laps().get("intake").bytes()).isPositive();
        assertThat(bench.articles()).isEqualTo(4);
        assertThat(bench.tokens()).isGreaterThan(1000);
    }

    @Test
    void what_cannot_be_read_is_no_article() {
        bench.rounds(List.of(Source.json("empty", 0, "{}")), 1);
        assertThat(bench.articles()).isZero();
    }
}
