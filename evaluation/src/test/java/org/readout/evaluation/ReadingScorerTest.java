package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

class ReadingScorerTest {

    private final Path folder = folder();
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void the_figures_are_those_of_the_published_scorer_to_the_third_digit() throws IOException {
        Scores scores = scores();
        assertThat(mapper.readTree(mapper.writeValueAsString(scores.published())))
                .isEqualTo(mapper.readTree(Files.readString(folder.resolve("published.txt"))));
    }

    @Test
    void every_miss_says_of_which_reading_and_of_what_kind() throws IOException {
        assertThat(scores().misses())
                .anyMatch(m -> m.startsWith("LACKING lacking"))
                .anyMatch(m -> m.startsWith("SPEAKER agreement: gold [Police] got [Protesters]"))
                .anyMatch(m -> m.startsWith("SHOULD NOT agreement: neither statement nor event: a forecast"))
                .anyMatch(m -> m.startsWith("EXTRA EVENT agreement ASSAULT"))
                .anyMatch(m -> m.startsWith("PARTIES agreement"));
    }

    @Test
    void the_names_of_single_figures_hold_the_same_values() throws IOException {
        Map<String, Double> figures = scores().figures();
        assertThat(figures)
                .containsEntry("statements.attributed.f1", 0.5)
                .containsEntry("articles", 2.0)
                .containsKeys("events.full.f1", "should_not.broken");
    }

    @Test
    void a_changed_reading_is_told_before_any_score(@TempDir Path copy) throws IOException {
        Files.writeString(copy.resolve("a.json"), "{}");
        Files.writeString(copy.resolve("SHA256SUMS"), "0".repeat(64) + "  a.json\n" + "0".repeat(64) + "  b.json\n");
        assertThat(Checksums.differences(copy))
                .hasSize(2)
                .anyMatch(d -> d.endsWith("a.json: is not the file that SHA256SUMS names"))
                .anyMatch(d -> d.endsWith("b.json: is in SHA256SUMS and not in the folder"));
    }

    @Test
    void expected_figures_fail_when_worse_and_when_better(@TempDir Path folder) {
        Path file = folder.resolve("expected.yaml");
        new Expected("a set", "gold", "engine-1", Map.of("x.f1", 0.5)).write(file);
        Expected expected = Expected.read(file);
        assertThat(expected.differences(Map.of("x.f1", 0.5))).isEmpty();
        assertThat(expected.differences(Map.of("x.f1", 0.499))).containsExactly("FAIL x.f1: expected 0.5, got 0.499");
        assertThat(expected.differences(Map.of("x.f1", 0.6))).hasSize(1);
        assertThat(expected.differences(Map.of("x.f1", 0.5, "y", 1.0))).hasSize(1);
        assertThat(expected.page()).contains("| x.f1 | 0.5 |").contains("engine-1");
    }

    private Scores scores() throws IOException {
        Record record = new RecordCodec()
                .read(Files.readAllLines(folder.resolve("records.jsonl")).get(0));
        List<Reading> readings =
                List.of(Reading.read(folder.resolve("agreement.json")), Reading.read(folder.resolve("lacking.json")));
        return ReadingScorer.score(readings, Map.of("agreement", record));
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(ReadingScorerTest.class.getResource("/agreement"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
