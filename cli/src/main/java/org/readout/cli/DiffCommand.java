package org.readout.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.readout.archive.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout diff}: what changed between two exports. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what changed between two exports.",
            "Rows that came, went and changed, by the keys of events and statements; of csv, parquet and jsonl."
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "The earlier export.")
    private Path one = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The later export.")
    private Path other = Path.of("");

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "How many rows are told of each kind (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int most = 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Difference difference = Difference.between(one, other, most);
        PrintWriter out = spec.commandLine().getOut();
        out.print(difference.came() + " came, " + difference.went() + " went, " + difference.changed() + " changed, "
                + difference.same() + " are the same\n");
        difference.columns().forEach((column, count) -> out.print("  " + column + ": " + count + " changed\n"));
        difference.lines().forEach(line -> out.print(line + "\n"));
        out.flush();
        return 0;
    }
}
