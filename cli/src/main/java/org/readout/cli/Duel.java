package org.readout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
 * but analyze the same articles, on one thread and on several. They take turns over a few articles at a time, so that a
 * machine whose speed drifts drifts for both.
 */
final class Duel {

    /** Articles of a turn: enough that the last one, with the other threads idle, weighs little. */
    private static final int TURN = 40;

    private static final double NANOS = 1e9;

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

    /** The whole pipeline; each article is read so many times a turn, since one turn of it is short. */
    Runner pipeline(String who, Reader reader, int rounds) {
        return new Runner(who, rounds, article -> read(reader, sources.get(article)));
    }

    /** An engine that cuts, tags, lemmatizes and parses, and nothing else. */
    Runner engine(Engine engine) {
        return new Runner(engine.version() + " alone", 1, article -> analyze(engine, articles.get(article)));
    }

    /** Lets each do the first articles without a watch, then all in turns. */
    List<Runner> run(List<Runner> runners) throws InterruptedException {
        for (Runner runner : runners) {
            runner.go(turn(0), threads);
        }
        runners.forEach(Runner::forget);
        for (int begin = 0; begin < articles.size(); begin += TURN) {
            for (Runner runner : runners) {
                runner.go(turn(begin), 1);
            }
            for (Runner runner : runners) {
                runner.go(turn(begin), threads);
            }
        }
        return runners;
    }

    private List<Integer> turn(int begin) {
        return IntStream.range(begin, Math.min(articles.size(), begin + TURN))
                .boxed()
                .toList();
    }

    /** One of those that take turns, and what it did. */
    static final class Runner {
        private final String who;
        private final int rounds;
        private final Consumer<Integer> work;
        private final Map<Integer, Tally> tallies = new HashMap<>();

        private Runner(String who, int rounds, Consumer<Integer> work) {
            this.who = who;
            this.rounds = rounds;
            this.work = work;
        }

        private void go(List<Integer> turn, int threads) throws InterruptedException {
            long nanos = new Pace<>(turn, rounds).of(threads, work);
            tallies.merge(threads, new Tally((long) turn.size() * rounds, nanos), Tally::plus);
        }

        private void forget() {
            tallies.clear();
        }

        /** Articles a second on so many threads. */
        double pace(int threads) {
            Tally tally = tallies.getOrDefault(threads, new Tally(0, 1));
            return tally.articles() * NANOS / tally.nanos();
        }
    }

    private record Tally(long articles, long nanos) {
        Tally plus(Tally other) {
            return new Tally(articles + other.articles, nanos + other.nanos);
        }
    }

    private void read(Reader reader, Source source) {
        try {
            String line = codec.toLine(reader.read(intake.article(source, problem -> {})));
            written.add(line.getBytes(StandardCharsets.UTF_8).length);
        } catch (UnreadableException | UnsupportedLanguageException e) {
            // Counted as done: the other engine does not read it either.
        }
    }

    private static void analyze(Engine engine, Article article) {
        engine.forLanguage(article.language()).ifPresent(analyzer -> analyzer.analyze(article.text()));
    }

    /** A line for each, and where there are two how many times the first is as fast as the second. */
    void table(PrintWriter out, List<Runner> runners) {
        out.printf("%n%-28s %12s %12s %12s%n", "articles/s", "1 thread", threads + " threads", "scaling");
        for (Runner r : runners) {
            double one = r.pace(1);
            double several = r.pace(threads);
            out.printf(Locale.ROOT, "%-28s %12.1f %12.1f %12.2f%n", r.who, one, several, several / one);
        }
        if (runners.size() == 2) {
            out.printf(
                    Locale.ROOT,
                    "%-28s %12.1f %12.1f%n",
                    "times as fast",
                    runners.get(0).pace(1) / runners.get(1).pace(1),
                    runners.get(0).pace(threads) / runners.get(1).pace(threads));
        }
    }
}
