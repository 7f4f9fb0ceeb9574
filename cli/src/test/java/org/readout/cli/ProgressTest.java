package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    @TempDir
    Path folder;

    @Test
    void the_way_to_go_is_the_size_of_all_files() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/c.txt"), "abcde");
        Files.writeString(folder.resolve("d.txt"), "fgh");
        assertThat(Progress.size(List.of(folder.resolve("a"), folder.resolve("d.txt"))))
                .isEqualTo(8);
    }

    @Test
    void it_is_not_known_of_standard_input_and_nothing_of_what_is_not_there() {
        assertThat(Progress.size(List.of(Path.of("-")))).isNegative();
        assertThat(Progress.size(List.of(folder.resolve("none")))).isZero();
    }
}
