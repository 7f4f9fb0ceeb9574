package org.readout.job;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
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
            description = "How often the state is kept (default: ${DEFAULT-VALUE}).",
            defaultValue = "5")
    private double checkpoint;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (parallelism < 1) {
            throw wrong("--parallelism has to be at least 1");
        }
        Settings settings = new Settings(
                paths,
                output,
                engine,
                tables,
                seconds("--limit", limit),
                parallelism,
                seconds("--checkpoint", checkpoint),
                MOST);
        return new Running(settings, Desk.of(engine, tables), line -> command()
                        .getErr()
                        .println(line))
                .run();
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
