package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundsTest {

    private static final Map<String, Stopwatch.Lap> LAPS =
            Map.of("engine", new Stopwatch.Lap(600, 1000), "events", new Stopwatch.Lap(400, 9000));

    @Test
    void rooms_within_their_bounds_break_nothing() {
        Bounds bounds = new Bounds("two", Map.of("engine", 0.6, "events", 0.5), Map.of("engine", 10.0, "events", 90.0));
        assertThat(bounds.broken(LAPS, 100)).isEmpty();
    }

    @Test
    void a_share_of_the_time_and_bytes_a_token_are_held_against_the_file() {
        Bounds bounds = new Bounds("two", Map.of("engine", 0.5, "events", 0.5), Map.of("engine", 10.0, "events", 80.0));
        assertThat(bounds.broken(LAPS, 100))
                .containsExactly(
                        "FAIL engine: share 0.600, at most 0.500", "FAIL events: bytes/token 90.000, at most 80.000");
    }

    @Test
    void a_room_without_bounds_is_told() {
        Bounds bounds = new Bounds("one", Map.of("engine", 0.9), Map.of("engine", 100.0));
        assertThat(bounds.broken(LAPS, 100)).containsExactly("FAIL events: no bound in the file");
    }

    @Test
    void the_file_of_the_project_is_one(@TempDir Path folder) throws Exception {
        Bounds bounds = Bounds.read(Path.of("../evaluation/expected/rooms.yaml"));
        assertThat(bounds.share().keySet()).isEqualTo(bounds.bytes().keySet());
        Path other = Files.writeString(folder.resolve("other.yaml"), "- 1\n");
        assertThatThrownBy(() -> Bounds.read(other))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("other.yaml: not a file of bounds");
    }
}
