package org.readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.intake.Intake;
import org.readout.intake.fetching.Fetcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout watch}: feeds and their pages into the archive. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Fetches feeds and the pages that they name, and keeps the articles in an archive.",
            "robots.txt is obeyed, what has not changed is not fetched again, a host is left alone between two requests."
        },
        footer = {
            "",
            "FEEDS is a file with an address a line; lines that begin with # are passed over. Nothing is fetched from this",
            "machine or its network, whatever a feed or a redirect names."
        })
final class WatchCommand implements Callable<Integer> {

    private static final int MAX_BYTES = 8 << 20;

    @Parameters(paramLabel = "FEEDS", description = "A file that lists feeds.")
    private Path feeds = Path.of("");

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "Goes on until it is stopped, looking again after so long; without it, once.")
    private int every;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            description = "How long a host is left alone between two requests; ${DEFAULT-VALUE}.",
            defaultValue = "2")
    private int pause = 2;

    @Option(names = "--house", description = "Fetches from this machine and its network too.")
    private boolean house;

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        engines.engine();
        List<String> addresses = addresses();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Intake intake = Librarian.intake();
        Fetcher fetcher = new Fetcher(Duration.ofSeconds(pause), MAX_BYTES, house);
        boolean complete = true;
        do {
            // Opened for each round, so that others may ask the archive in between.
            try (Archive archive = archives.open()) {
                Librarian librarian = new Librarian(archive, engines, err::println);
                complete = new Rounds(archive, fetcher, intake, librarian).make(addresses);
                out.print(librarian.finish() + "\n");
                out.flush();
            }
            Thread.sleep(Duration.ofMinutes(every).toMillis());
        } while (every > 0);
        return complete ? 0 : 3;
    }

    private List<String> addresses() {
        try {
            return Files.readAllLines(feeds).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(feeds + ": cannot be read", e);
        }
    }
}
