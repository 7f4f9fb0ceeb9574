package org.readout.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Located;
import org.readout.cli.Page.Style;
import org.readout.intake.Intake;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.reader.Reader;
import org.readout.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout explain}: why a line is there. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Tells why an event or statement was read: its words, their dependency trees, the lines of the tables that fired",
            "(file:line), by which words its parties are named and what the tables say of these, and with which reports it",
            "was brought together and why."
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..2",
            paramLabel = "ID | PATH ID",
            description =
                    "An id or key of the archive's, or a file with one article and an id of its record (e7, s12).")
    private List<String> named = List.of();

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Page page = new Page(Terminal.width(), Terminal.colours());
        if (named.size() == 2) {
            explain(read(Path.of(named.get(0))), named.get(1), page);
        } else {
            held(named.get(0), page);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(page);
        out.flush();
        return 0;
    }

    private void held(String key, Page page) {
        try (Archive archive = archives.openToRead()) {
            Located located = new Answers(archive)
                    .located(key)
                    .orElseThrow(() -> new IllegalArgumentException("nothing in this archive has the id " + key));
            explain(archive.corrected(located.article()).orElseThrow(), located.local(), page);
            page.blank();
            page.text(2, Style.STRONG, "key " + located.key() + ", reports of one thing " + located.id());
            for (Located.Step step : located.merges()) {
                page.text(
                        4,
                        Style.PLAIN,
                        step.one() + " and " + step.other() + " · " + step.score() + " · " + step.why());
            }
            archive.amendments().stream()
                    .filter(a -> a.key().equals(located.key()))
                    .forEach(a -> page.text(4, Style.PLAIN, "corrected: " + a));
        }
    }

    private void explain(Record record, String id, Page page) {
        Knowledge knowledge = engines.knowledge();
        Analysis analysis = engines.analyzers()
                .apply(record.article().language())
                .orElseThrow(() -> new IllegalArgumentException(
                        "no engine reads " + record.article().language()))
                .analyze(record.article().text());
        new Explanation(record, analysis, knowledge, page).tell(id);
    }

    private Record read(Path path) throws InterruptedException {
        Reader reader = engines.reader(engines.knowledge());
        List<Record> records = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Intake intake = Librarian.intake();
        new Batch<>(intake, reader::read, 1, records::add, problem -> problems.add(problem.toString()))
                .run(List.of(path), () -> {});
        if (records.size() != 1) {
            throw new IllegalArgumentException(path + ": has to hold one article, holds " + records.size()
                    + (problems.isEmpty() ? "" : "; " + problems.get(0)));
        }
        return records.get(0);
    }
}
