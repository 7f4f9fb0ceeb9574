package org.readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;
import org.readout.archive.Corrected;
import org.readout.archive.CorrectionsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout correct}: what people know better than what was read. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = {
            "Takes FILE for all corrections of an archive: lines that are new take effect, lines that are gone are taken back.",
            "Without FILE prints those that are in force. A line is  what | key | value | why :",
            "  reject   | 3f2a9c41d07be655 |                  | the text tells of a drill",
            "  source   | 90ab1c2d3e4f5061 | Sergey Lavrov    | who said or did it",
            "  target   | 90ab1c2d3e4f5061 | -                | to whom; - is nobody, several are parted by ;",
            "  apart    | 3f2a9c41d07be655 | 77ab1c2d3e4f5061 | two rounds of talks",
            "  together | 3f2a9c41d07be655 | 77ab1c2d3e4f5061 | one visit",
            "Keys are those of exports, answers and 'readout explain'. What was read stays as it was read."
        })
final class CorrectCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The corrections, kept wherever you like.")
    private @Nullable Path file;

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (file == null) {
            try (Archive archive = archives.openToRead()) {
                archive.amendments().forEach(a -> out.print(a + "\n"));
            }
        } else {
            String text = read(file);
            try (Archive archive = archives.open()) {
                Corrected corrected = archive.amend(CorrectionsFile.read(file.toString(), text));
                out.print(corrected.corrections() + " corrections in force, " + corrected.changed() + " changed, "
                        + corrected.waiting() + " wait for what they correct\n");
            }
        }
        out.flush();
        return 0;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }
}
