package org.readout.job;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.job.input.Input;
import org.readout.job.merging.Keeping;
import org.readout.job.reading.Desk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout job run}: the same records as {@code readout read}, in files, on Flink. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles on Flink and writes their records, the same as 'readout read' prints.",
        },
        footer = {
            "",
            "A PATH is a file or a folder, as for 'readout read'.",
            "Exit status: 0 all was read, 1 nothing was, 2 wrong use, 3 some input was left out."
        })
final class RunCommand implements Callable<Integer> {

    /** Large enough to find quickly, small enough that the last one keeps nobody waiting. */
    private static final long MOST = 64L << 20;

    /** Seconds: all that is kept is written each time, and what was read since the last is read again after a restart. */
    private static final double SELDOM = 30;

    private static final double OFTEN = 5;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders.")
    private List<String> paths = List.of();

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "A new folder for what comes of it.")
    private String output = "";

    @Option(names = "--parallelism", paramLabel = "N", description = "How many tasks read at once (default: cores).")
    private int parallelism = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "The engine that analyzes language (default: ${DEFAULT-VALUE}).",
            defaultValue = "swift")
    private String engine = "swift";

    @Option(names = "--tables", paramLabel = "DIR", description = "Tables of your own, on each machine.")
    private List<String> tables = List.of();

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            description = "What takes longer to read is left out (default: ${DEFAULT-VALUE}).",
            defaultValue = "60")
    private double limit;

    @Option(
            names = "--checkpoint",
            paramLabel = "SECONDS",
            description = "How often the state is kept (default: 30; without an end 5, for files appear as often).")
    private @Nullable Double checkpoint;

    @Option(
            names = "--records-only",
            description = "Brings no reports together; an archive does that itself when it takes the records.")
    private boolean recordsOnly;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "JSONL")
    private Settings.Format format = Settings.Format.JSONL;

    @Option(
            names = "--watch",
            paramLabel = "SECONDS",
            description = "Goes on without an end: looks for new files as often, each moved there whole.")
    private @Nullable Double watch;

    @Option(names = "--brokers", paramLabel = "HOST:PORT,…", description = "Brokers of Kafka, or what speaks like it.")
    private @Nullable String brokers;

    @Option(names = "--topic", paramLabel = "NAME", description = "A topic whose messages are lines of JSONL.")
    private @Nullable String topic;

    @Option(
            names = "--late",
            paramLabel = "DAYS",
            description = "Without an end: articles may come so late (default: ${DEFAULT-VALUE}).",
            defaultValue = "3")
    private int late;

    @Option(
            names = "--keep",
            paramLabel = "DAYS",
            description =
                    "Without an end: reports are kept so long for others to join them (default: ${DEFAULT-VALUE}).",
            defaultValue = "45")
    private int keep;

    @Option(
            names = "--most",
            paramLabel = "N",
            description =
                    "So many reports are brought together at most that are of one kind and week, or of one speaker"
                            + " (default: ${DEFAULT-VALUE}).",
            defaultValue = "50000")
    private int most;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (parallelism < 1) {
            throw wrong("--parallelism has to be at least 1");
        }
        Settings settings = new Settings(
                input(),
                output,
                engine,
                tables,
                seconds("--limit", limit),
                parallelism,
                seconds("--checkpoint", checkpoint == null ? usual() : checkpoint),
                keeping(),
                format,
                MOST);
        PrintWriter err = command().getErr();
        Summary summary = new Running(settings, Desk.of(engine, tables), err::println).run();
        err.println("readout: " + summary + "; see " + output);
        return summary.status();
    }

    private double usual() {
        return isEndless() ? OFTEN : SELDOM;
    }

    private boolean isEndless() {
        return watch != null || topic != null;
    }

    private Input input() {
        if (brokers != null && topic != null && paths.isEmpty() && watch == null) {
            return Input.topic(brokers, topic);
        }
        if (brokers != null || topic != null) {
            throw wrong("--brokers and --topic go together, and without a PATH");
        }
        if (paths.isEmpty()) {
            throw wrong("name a PATH, or --brokers and --topic");
        }
        return watch == null ? Input.of(paths) : Input.watching(paths, seconds("--watch", watch));
    }

    private @Nullable Keeping keeping() {
        if (late < 0 || keep <= late || most < 1) {
            throw wrong("--keep has to be more than --late, and --most at least 1");
        }
        return recordsOnly
                ? null
                : isEndless()
                        ? new Keeping(Duration.ofDays(late), Duration.ofDays(keep), most)
                        : Keeping.ALL.atMost(most);
    }

    private Duration seconds(String option, double seconds) {
        if (!(seconds > 0)) {
            throw wrong(option + " has to be more than 0");
        }
        return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command(), message);
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
