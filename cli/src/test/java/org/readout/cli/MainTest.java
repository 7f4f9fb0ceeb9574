package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void wrong_use_is_2_and_says_what_is_right() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("raed")).isEqualTo(2);
        assertThat(run("read")).isEqualTo(2);
        assertThat(run("read", "--format", "xml", "a.txt")).isEqualTo(2);
        assertThat(run("read", "--date", "yesterday", "a.txt")).isEqualTo(2);
        assertThat(run("read", "--threads", "0", "a.txt")).isEqualTo(2);
        assertThat(run("read", "--lang", "xx", "a.txt")).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("Usage:").doesNotContain("\tat ");
    }

    @Test
    void nothing_read_is_1_and_a_line_says_why() {
        assertThat(run("read", folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(text(out)).isEmpty();
        assertThat(text(err))
                .isEqualTo("readout: " + folder.resolve("none.txt") + ": there is no such file or folder"
                        + System.lineSeparator());
    }

    @Test
    void help_is_data() {
        assertThat(run("--help")).isZero();
        assertThat(text(out)).contains("read", "check", "evaluate", "Exit status:");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void sound_tables_are_0_and_every_bad_line_is_told() throws Exception {
        assertThat(run("check")).isZero();
        assertThat(text(out)).startsWith("The tables are sound.");
        Files.createDirectory(folder.resolve("fr"));
        Files.writeString(folder.resolve("fr/times.table"), "kind | words | value\nmonth | brumaire | 14\n");
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(text(out)).contains("times.table:2: value '14'");
        assertThat(run("check", folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(text(err))
                .isEqualTo("readout: " + folder.resolve("nowhere") + ": no such folder" + System.lineSeparator());
    }

    private int run(String... arguments) {
        return Main.commandLine(print(out), print(err)).execute(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
