package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
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

    /** A limit on the size of files stands for the end of the disk: the system refuses to write in the same place. */
    @Test
    void a_writer_that_finds_no_more_room_says_so_and_leaves_what_it_said_was_added() throws Exception {
        Path limiter = Path.of("/usr/bin/prlimit");
        assumeTrue(Files.isExecutable(limiter), limiter + " is not there");
        Path out = folder.resolve("said");
        Process clerk = new ProcessBuilder(command(0))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.PIPE)
                .start();
        awaitFirstWord(clerk, out);
        new ProcessBuilder(limiter.toString(), "--pid", String.valueOf(clerk.pid()), "--fsize=2000000")
                .start()
                .waitFor();
        String complaint = new String(clerk.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(clerk.waitFor()).isNotZero();
        assertThat(complaint).contains(folder + ": there is no room to write (");
        Set<String> said = whole(out);
        assertThat(said).hasSizeGreaterThan(100);
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.held(said)).isEqualTo(said);
        }
        assertThat(doubled()).isZero();
    }

    private Set<String> saidBeforeKilled(int first, int millis) throws IOException, InterruptedException {
        Path out = folder.resolve("said");
        Process clerk = clerk(first, ProcessBuilder.Redirect.to(out.toFile()));
        awaitFirstWord(clerk, out);
        Thread.sleep(millis);
        clerk.destroyForcibly().waitFor();
        return whole(out);
    }

    private static void awaitFirstWord(Process clerk, Path out) throws IOException, InterruptedException {
        while (Files.size(out) == 0) {
            assertThat(clerk.isAlive()).isTrue();
            Thread.sleep(5);
        }
    }

    /** The last line may be cut: an id is whole or was not said. */
    private static Set<String> whole(Path out) throws IOException {
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
        return new ProcessBuilder(command(first))
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<String> command(int first) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Clerk.class.getName(),
                folder.toString(),
                String.valueOf(first));
    }
}
