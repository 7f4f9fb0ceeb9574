package org.readout.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.Reading;
import org.readout.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout add}: articles into the archive. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles and keeps them in an archive.",
            "What is there already is not read again, so work that was interrupted is taken up by the same command.",
            "Records that Readout wrote as JSONL, or a job as Parquet, are taken as they are."
        },
        footer = {
            "",
            "A PATH is a file or a folder, as for 'readout read'. Articles in languages that are not read are kept,",
            "marked as not read. Exit status: 0 all is in the archive, 1 nothing is, 2 wrong use, 3 some was left out."
        })
final class AddCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, or - for standard input.")
    private List<Path> paths = List.of();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        int atOnce = threads.threads();
        engines.engine();
        PrintWriter out = spec.commandLine().getOut();
        try (Archive archive = archives.open();
                Progress progress = new Progress(paths, spec.commandLine().getErr())) {
            Librarian librarian = new Librarian(archive, engines, progress::say);
            Intake intake = Librarian.intake();
            Batch<Reading> batch = Batch.ofDocuments(
                    new Findings(intake)::find,
                    (source, remarks) -> librarian.read(intake, source, remarks),
                    atOnce,
                    librarian::keep,
                    librarian::leaveOut);
            int status = batch.run(paths, progress);
            out.print(librarian.finish() + "\n");
            out.flush();
            return status;
        }
    }
}
