package org.readout.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;
import org.readout.knowledge.Knowledge;
import org.readout.web.Settings;
import org.readout.web.Web;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code readout serve}: the archive in a browser. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what an archive holds in a browser, with the words behind each line, and reads texts that are pasted.",
            "Nothing is fetched from elsewhere, and only this machine can look unless --host says otherwise."
        },
        footer = {
            "",
            "While it runs nothing can be added to the archive by other commands; with --keep, texts that are pasted can.",
            "Ends with Ctrl-C. Exit status: 0 ended, 1 could not be begun, 2 wrong use."
        })
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port (default: ${DEFAULT-VALUE}; 0 for any that is free).",
            defaultValue = "8642")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "H",
            description =
                    "The address to listen at (default: ${DEFAULT-VALUE}). Any but this machine's own needs a token.",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description =
                    "What whoever comes has to give as password (default: $$READOUT_TOKEN); 16 characters or more.")
    private @Nullable String token;

    @Option(names = "--keep", description = "Texts that are pasted may be kept in the archive.")
    private boolean keep;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            description = "How long the archive may take over one question (default: ${DEFAULT-VALUE}; 0 for ever).",
            defaultValue = "20")
    private int limit;

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = settings();
        engines.engine();
        if (!Files.exists(archives.folder())) {
            archives.open().close();
        }
        // The tables are read while the first page is looked at.
        CompletableFuture<Knowledge> knowledge = CompletableFuture.supplyAsync(engines::knowledge);
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(ended, closed), "end"));
        try (Archive archive = open();
                PastedTexts texts = new PastedTexts(engines, knowledge);
                Web web = Web.start(
                        settings,
                        archive,
                        texts,
                        new AskedQuestions(archive, engines, knowledge),
                        new SpokenNames(knowledge))) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(web.address());
            out.flush();
            ended.await();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    private Archive open() {
        Duration longest = Duration.ofSeconds(limit);
        return keep ? archives.openToServeAndAdd(longest) : archives.openToServe(longest);
    }

    private Settings settings() {
        String known = token != null ? token : System.getenv("READOUT_TOKEN");
        try {
            return new Settings(host, port, known, keep, String.join(" ", new Version().getVersion()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** The process ends when what is being answered has been, and the archive is closed. */
    private static void end(CountDownLatch ended, CountDownLatch closed) {
        ended.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
