package org.readout.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Intake;
import org.readout.knowledge.Knowledge;
import org.readout.reader.Reader;
import org.readout.record.Record;
import org.readout.record.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout read}: articles in, records out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads articles and prints their records, in the order of the input.",
        footer = {
            "",
            "A PATH is a file or a folder (read deep, in name order): .txt, .html, .htm, .jsonl, .json, .warc,",
            ".xml (a feed), each also .gz or .zst; - is standard input.",
            "Exit status: 0 all was read, 1 nothing was, 2 wrong use, 3 some input was left out."
        })
final class ReadCommand implements Callable<Integer> {

    /** How records are printed. */
    enum Format {
        CARD,
        JSON,
        JSONL
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, or - for standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}): a page for people, or the record.",
            defaultValue = "CARD")
    private Format format = Format.CARD;

    @Option(names = "--lang", paramLabel = "CODE", description = "The language of every article (fr, en).")
    private @Nullable String language;

    @Option(names = "--date", paramLabel = "DATE", description = "The day of every article, such as 2023-03-02.")
    private @Nullable LocalDate date;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        int atOnce = threads.threads();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        engines.engine();
        // The tables are read while the first document is made an article.
        CompletableFuture<Reader> reader = CompletableFuture.supplyAsync(() -> engines.reader(engines.knowledge()));
        Intake intake = intake();
        try (Progress progress = new Progress(paths, err)) {
            Batch<Record> batch = new Batch<>(
                    intake, a -> reader.join().read(a), atOnce, printer(out), p -> progress.say("readout: " + p));
            int status = batch.run(paths, progress);
            out.flush();
            return status;
        }
    }

    private Intake intake() {
        try {
            return Intake.builder()
                    .supported(Set.copyOf(Knowledge.LANGUAGES))
                    .language(language)
                    .date(date)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--lang: " + e.getMessage(), e);
        }
    }

    private Consumer<Record> printer(PrintWriter out) {
        if (format == Format.CARD) {
            return cards(out);
        }
        RecordCodec codec = new RecordCodec();
        return format == Format.JSON
                ? record -> line(out, codec.toPretty(record))
                : record -> line(out, codec.toLine(record));
    }

    private static Consumer<Record> cards(PrintWriter out) {
        Card card = new Card(Terminal.width(), Terminal.colours());
        return new Consumer<>() {
            private boolean first = true;

            @Override
            public void accept(Record record) {
                out.print(first ? "" : "\n");
                out.print(card.of(record));
                first = false;
            }
        };
    }

    /** A line feed whatever the system: the same bytes everywhere. */
    private static void line(PrintWriter out, String text) {
        out.print(text);
        out.print('\n');
    }
}
