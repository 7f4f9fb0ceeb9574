package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process beside ours holds the archive, or dies while it writes. {@code -Dreadout.kills=50} kills fifty times. */
class OtherProcessTest {

    private static final int KILLS = Integer.getInteger("readout.kills", 3);

    @TempDir
    Path folder;

    @Test
    void who_holds_the_archive_is_told() throws Exception {
        Process clerk = clerk(0, ProcessBuilder.Redirect.PIPE);
        try {
            assertThat(clerk.inputReader().readLine()).isEqualTo("open");
            assertThatThrownBy(() -> Archive.open(folder))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("in use by another process (" + clerk.pid() + ")");
            assertThatThrownBy(() -> Archive.openToRead(folder))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("in use by another process");
        } finally {
            clerk.destroyForcibly().waitFor();
        }
    }

    @Test
    void no_article_that_was_said_to_be_added_is_lost_and_none_is_doubled_when_the_writer_is_killed() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Set<String> said = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            said.addAll(saidBeforeKilled(kill * 100_000, random.nextInt(700)));
            try (Archive archive = Archive.open(folder)) {
                assertThat(archive.held(said))
                        .as("kill %d, seed %d", kill, seed)
                        .isEqualTo(said);
                Counts counts = archive.counts();
                assertThat(counts.places()).isEqualTo(counts.articles());
                assertThat(counts.events()).isEqualTo(counts.articles());
                assertThat(counts.statements()).isEqualTo(counts.articles());
            }
        }
        assertThat(doubled()).isZero();
    }

    private Set<String> saidBeforeKilled(int first, int millis) throws IOException, InterruptedException {
        Path out = folder.resolve("said");
        Process clerk = clerk(first, ProcessBuilder.Redirect.to(out.toFile()));
        while (Files.size(out) == 0) {
            assertThat(clerk.isAlive()).isTrue();
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        clerk.destroyForcibly().waitFor();
        // The last line may be cut: an id is whole or was not said.
        return Files.readAllLines(out).stream().filter(id -> id.length() == 64).collect(Collectors.toSet());
    }

    private long doubled() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(Store.FILE));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT count(*) FROM (SELECT id FROM articles GROUP BY id HAVING count(*) > 1)")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Process clerk(int first, ProcessBuilder.Redirect out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Clerk.class.getName(),
                        folder.toString(),
                        String.valueOf(first))
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
