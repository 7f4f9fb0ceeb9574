package org.readout.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.ExportFormat;
import org.readout.archive.Manifest;
import org.readout.archive.What;
import org.readout.archive.answers.Answers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code readout export}: what an archive holds, in a file that others read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes events or statements of an archive to a file, and a manifest beside it that says what it is.",
            "Each event is one row, with how often it is told; polecat, icews and gdelt have the columns of those data",
            "sets, icews and gdelt a row for each source and target."
        })
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}")
    private ExportFormat format = ExportFormat.CSV;

    @Option(
            names = "--what",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            defaultValue = "EVENTS")
    private What what = What.EVENTS;

    @Option(names = "--reports", description = "A row for each report, instead of one for each event or quotation.")
    private boolean reports;

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path output = Path.of("");

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!format.canTell(what)) {
            throw new ParameterException(spec.commandLine(), "--format " + format + " tells events alone");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Archive archive = archives.openToRead()) {
            Manifest manifest = archive.export(
                    format, what, filters.filter(new Answers(archive)), reports, output.toAbsolutePath());
            out.print(manifest.rows() + " rows: " + manifest.things() + " " + manifest.what() + ", told "
                    + manifest.reports() + " times\n");
            out.flush();
        }
        return 0;
    }
}
