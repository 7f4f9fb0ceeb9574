package org.readout.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is lost and nothing doubled where a task ends in the middle, or the process is killed and begun again. */
class RestartTest {

    private static final int ARTICLES = 1000;
    /** Long enough that few wait in the buffers between the tasks, where a checkpoint stands behind them. */
    private static final String LONG = "word ".repeat(800);

    private static final int PART = 1 << 16;
    private static final int FAILURES = 4;
    private static final int KILLS = 2;

    @TempDir
    private Path folder;

    private final Random random = new Random(7);

    @Test
    void a_task_that_ends_in_the_middle_loses_nothing_and_doubles_nothing() throws Exception {
        List<String> lines = lines();
        for (int i = 0; i < FAILURES; i++) {
            String marker = folder.resolve("failed-" + i).toString();
            lines.add(random.nextInt(lines.size()), "{\"id\": \"f" + i + "\", \"text\": \"fail " + marker + "\"}");
        }
        Path in = Files.write(folder.resolve("in.jsonl"), lines);
        Outputs job = Outputs.of(folder.resolve("out"))
                .desk(HandMadeDesk::new)
                .parts(PART)
                .read(in);
        assertThat(keys(job.records())).containsExactlyInAnyOrderElementsOf(keys(lines));
        assertThat(folder.toFile().list((dir, name) -> name.startsWith("failed-")))
                .hasSize(FAILURES);
        assertThat(job.summary().articles()).isEqualTo(lines.size());
    }

    @Test
    void a_process_that_is_killed_and_begun_again_loses_nothing_and_doubles_nothing() throws Exception {
        List<String> lines = lines();
        Path in = Files.write(folder.resolve("in.jsonl"), lines);
        Path out = folder.resolve("out");
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(in, out);
            awaitCheckpoint(out, process);
            Thread.sleep(random.nextInt(400));
            process.destroyForcibly().waitFor();
        }
        assertThat(new Checkpoints(out.resolve(".checkpoints")).last()).isPresent();
        Outputs job = Outputs.of(out).desk(HandMadeDesk::new).parts(PART).read(in);
        assertThat(keys(job.records())).containsExactlyInAnyOrderElementsOf(keys(lines));
        assertThat(job.summary().articles()).isEqualTo(lines.size());
        assertThat(out.resolve(".checkpoints")).doesNotExist();
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            lines.add("{\"id\": \"k" + i + "\", \"text\": \"slow " + i + " " + LONG + "\"}");
        }
        return lines;
    }

    private static List<String> keys(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst(".*?\"(?:id|key)\": ?\"([kf]\\d+)\".*", "$1"))
                .toList();
    }

    private static Process start(Path in, Path out) throws Exception {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Outputs.class.getName(),
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(out.getParent().toFile(), "process.log"))
                .start();
    }

    /** A process that is killed before it has kept anything begins anew, which is no less right, but shows less. */
    private static void awaitCheckpoint(Path out, Process process) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        Checkpoints checkpoints = new Checkpoints(out.resolve(".checkpoints"));
        var before = checkpoints.last();
        while (process.isAlive() && checkpoints.last().equals(before) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }
}
