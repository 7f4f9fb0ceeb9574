package org.readout.job;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.readout.job.reading.Desk;

/** Runs a job, in this process or on the cluster that the process was submitted by, and waits for its end. */
final class Running {

    private static final int MAX_PARALLELISM = 720;

    private final Settings settings;
    private final Desk.Maker desk;
    private final Consumer<String> say;

    Running(Settings settings, Desk.Maker desk, Consumer<String> say) {
        this.settings = settings;
        this.desk = desk;
        this.say = say;
    }

    /** @return the exit status */
    int run() throws Exception {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration());
        new JobGraph(settings, desk).in(environment);
        JobExecutionResult result = environment.execute("readout");
        say.accept("done in " + result.getNetRuntime() + " ms");
        return 0;
    }

    private Configuration configuration() {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(PipelineOptions.MAX_PARALLELISM, MAX_PARALLELISM);
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, settings.checkpoints());
        configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                Path.of(settings.folder(".checkpoints"))
                        .toAbsolutePath()
                        .toUri()
                        .toString());
        configuration.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        return configuration;
    }
}
