package org.readout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.readout.intake.Intake;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.language.Engine;
import org.readout.reader.Reader;
import org.readout.reader.UnsupportedLanguageException;
import org.readout.record.Article;
import org.readout.record.RecordCodec;

/**
 * The pace of the whole pipeline, from source to line of JSON, and side by side that of another engine that does nothing
 * but analyze the same articles, on one thread and on several.
 */
final class Duel {

    private final Intake intake;
    private final List<Source> sources = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final int threads;
    private final RecordCodec codec = new RecordCodec();
    /** Bytes, so that no compiler leaves the writing out. */
    private final LongAdder written = new LongAdder();

    /** Sources that are no article are left out. */
    Duel(Intake intake, List<Source> sources, int threads) {
        this.intake = intake;
        this.threads = threads;
        for (Source source : sources) {
            try {
                articles.add(intake.article(source, problem -> {}));
                this.sources.add(source);
            } catch (UnreadableException e) {
                // Told by the rounds before, which count it as left out.
            }
        }
    }

    /** Articles a second on one thread and on several. */
    record Figures(String who, double one, double several) {}

    Figures pipeline(String who, Reader reader, int rounds) throws InterruptedException {
        Pace<Source> pace = new Pace<>(sources, rounds);
        return new Figures(
                who, pace.of(1, source -> read(reader, source)), pace.of(threads, source -> read(reader, source)));
    }

    private void read(Reader reader, Source source) {
        try {
            String line = codec.toLine(reader.read(intake.article(source, problem -> {})));
            written.add(line.getBytes(StandardCharsets.UTF_8).length);
        } catch (UnreadableException | UnsupportedLanguageException e) {
            // Counted as done: the other engine does not read it either.
        }
    }

    Figures engine(Engine engine, int warmUp, int rounds) throws InterruptedException {
        new Pace<>(articles, warmUp).of(threads, article -> analyze(engine, article));
        Pace<Article> pace = new Pace<>(articles, rounds);
        return new Figures(
                engine.version() + " alone",
                pace.of(1, article -> analyze(engine, article)),
                pace.of(threads, article -> analyze(engine, article)));
    }

    private static void analyze(Engine engine, Article article) {
        engine.forLanguage(article.language()).ifPresent(analyzer -> analyzer.analyze(article.text()));
    }

    /** A line for each, and where there are two how many times the first is as fast as the second. */
    void table(PrintWriter out, List<Figures> figures) {
        out.printf("%n%-28s %12s %12s %12s%n", "articles/s", "1 thread", threads + " threads", "scaling");
        for (Figures f : figures) {
            out.printf(
                    Locale.ROOT, "%-28s %12.1f %12.1f %12.2f%n", f.who(), f.one(), f.several(), f.several() / f.one());
        }
        if (figures.size() == 2) {
            Figures ours = figures.get(0);
            Figures other = figures.get(1);
            out.printf(
                    Locale.ROOT,
                    "%-28s %12.1f %12.1f%n",
                    "times as fast",
                    ours.one() / other.one(),
                    ours.several() / other.several());
        }
    }
}
