package org.readout.job;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.readout.job.reading.Desk;

/**
 * Runs a job and waits for its end: in this process, where it goes on from what an earlier run of it has kept; or on the
 * cluster that this process was submitted by, which keeps checkpoints where it is told to.
 */
final class Running {

    /** Keyed state can be spread over so many tasks at most, ever. */
    private static final int MAX_PARALLELISM = 720;

    /** A run here ends with the next checkpoint behind its last record: nobody waits for that longer than so. */
    private static final Duration LAST = Duration.ofMillis(100);

    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Settings settings;
    private final Desk.Maker desk;
    private final Consumer<String> say;

    Running(Settings settings, Desk.Maker desk, Consumer<String> say) {
        this.settings = settings;
        this.desk = desk;
        this.say = say;
    }

    /**
     * Reads everything.
     *
     * @throws IOException where the output cannot be written, or is that of a job that has come to its end
     */
    Summary run() throws Exception {
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.getExecutionEnvironment(configuration(settings));
        if (!(environment instanceof LocalStreamEnvironment)) {
            return Summary.of(execute(environment));
        }
        Path output = Path.of(settings.output()).toAbsolutePath();
        Checkpoints checkpoints = new Checkpoints(output.resolve(".checkpoints"));
        Optional<Path> last = checkpoints.last();
        if (last.isEmpty() && isFull(output)) {
            throw new IOException(settings.output() + ": holds what another job wrote; name a new folder");
        }
        last.ifPresent(at -> say.accept("readout: going on from " + at));
        environment.configure(local(settings, checkpoints, last));
        // Tables are read while Flink starts, and kept for the tasks, which find the same desk.
        CompletableFuture<Desk> early = CompletableFuture.supplyAsync(desk::make);
        Summary summary = Summary.of(execute(environment));
        Reference.reachabilityFence(early);
        checkpoints.delete();
        deleteUnfinished(output);
        return summary;
    }

    private static boolean isFull(Path output) throws IOException {
        if (!Files.isDirectory(output.resolve("records"))) {
            return false;
        }
        try (Stream<Path> files = Files.walk(output.resolve("records"))) {
            return files.anyMatch(file ->
                    Files.isRegularFile(file) && !file.getFileName().toString().startsWith("."));
        }
    }

    /** Files that a run which was killed had begun and no later one knows of. */
    private static void deleteUnfinished(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Running::isUnfinished).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isUnfinished(Path file) {
        return Files.isRegularFile(file) && file.getFileName().toString().startsWith(".part-");
    }

    private JobExecutionResult execute(StreamExecutionEnvironment environment) throws Exception {
        new JobGraph(settings, desk).in(environment);
        return environment.execute("readout");
    }

    /** What holds wherever a job runs. */
    static Configuration configuration(Settings settings) {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        // What goes through the job never changes.
        configuration.set(PipelineOptions.OBJECT_REUSE, true);
        configuration.set(PipelineOptions.MAX_PARALLELISM, MAX_PARALLELISM);
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, settings.checkpoints());
        configuration.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, ATTEMPTS);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, PAUSE);
        return configuration;
    }

    private static Configuration local(Settings settings, Checkpoints checkpoints, Optional<Path> last) {
        Configuration configuration = new Configuration();
        if (!settings.input().isEndless() && settings.checkpoints().compareTo(LAST) > 0) {
            configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, LAST);
            configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL_DURING_BACKLOG, settings.checkpoints());
            configuration.set(CheckpointingOptions.MIN_PAUSE_BETWEEN_CHECKPOINTS, LAST);
        }
        configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                checkpoints.folder().toUri().toString());
        last.ifPresent(at -> configuration.set(
                StateRecoveryOptions.SAVEPOINT_PATH, at.toUri().toString()));
        return configuration;
    }
}
