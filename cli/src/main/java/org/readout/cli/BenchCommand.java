package org.readout.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.evaluation.OwnArticles;
import org.readout.intake.Intake;
import org.readout.intake.Problem;
import org.readout.intake.Sink;
import org.readout.intake.Source;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analyzer;
import org.readout.language.Engine;
import org.readout.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout bench}: how fast is it, room by room? */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures how fast articles are read, room by room, and on how many threads.",
        footer = {"", "Without a PATH it reads the articles of Readout's own readings."})
final class BenchCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders, as read takes them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often everything is read; ${DEFAULT-VALUE}.",
            defaultValue = "10")
    private int rounds = 10;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "Rounds before these that do not count, until the machine code is made; ${DEFAULT-VALUE}.",
            defaultValue = "10")
    private int warmUp = 10;

    @Option(names = "--remember", description = "Asks the engine once for each text, to measure the rooms after it.")
    private boolean remember;

    @Option(
            names = "--against",
            paramLabel = "ENGINE",
            description = "Another engine that analyzes the same articles and does nothing else, side by side.")
    private @Nullable String other;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles a second are taken on one thread and on so many; ${DEFAULT-VALUE}.",
            defaultValue = "2")
    private int threads = 2;

    @Option(
            names = "--expect",
            paramLabel = "FILE",
            description = "Says OK, or which room took more than the file allows: evaluation/expected/rooms.yaml.")
    private @Nullable Path bounds;

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Engine against = other == null ? null : engines.named(other);
        PrintWriter out = spec.commandLine().getOut();
        Intake intake =
                Intake.builder().supported(Set.copyOf(Knowledge.LANGUAGES)).build();
        List<Source> sources = paths.isEmpty() ? OwnArticles.all() : sources(intake);
        Knowledge knowledge = engines.knowledge();
        Function<String, Optional<Analyzer>> analyzers = remember ? remembered() : engines.analyzers();
        Bench bench = new Bench(intake, knowledge, analyzers);
        bench.rounds(sources, warmUp);
        Stopwatch watch = bench.rounds(sources, rounds);
        if (bench.articles() == 0) {
            throw new IllegalArgumentException("there is no article to read");
        }
        table(out, watch.laps(), bench);
        if (bounds != null) {
            return held(Bounds.read(bounds), watch, bench, out);
        }
        Duel duel = new Duel(intake, sources, threads);
        List<Duel.Runner> runners = new ArrayList<>();
        runners.add(duel.pipeline("all, with " + engines.engine().version(), new Reader(knowledge, analyzers), rounds));
        if (against != null) {
            runners.add(duel.engine(against));
        }
        duel.table(out, duel.run(runners));
        return 0;
    }

    private static int held(Bounds bounds, Stopwatch watch, Bench bench, PrintWriter out) {
        List<String> broken = bounds.broken(watch.laps(), bench.tokens());
        broken.forEach(out::println);
        out.println(broken.isEmpty() ? "OK " + bounds.set() : "FAIL " + bounds.set());
        return broken.isEmpty() ? 0 : 1;
    }

    private Function<String, Optional<Analyzer>> remembered() {
        Map<String, Optional<Analyzer>> analyzers = new HashMap<>();
        Function<String, Optional<Analyzer>> engine = engines.analyzers();
        return language ->
                analyzers.computeIfAbsent(language, l -> engine.apply(l).map(RememberedAnalyses::new));
    }

    private List<Source> sources(Intake intake) {
        List<Source> sources = new ArrayList<>();
        PrintWriter err = spec.commandLine().getErr();
        Sink sink = new Sink() {
            @Override
            public boolean source(Source source) {
                return sources.add(source);
            }

            @Override
            public void problem(Problem problem) {
                err.println("readout: " + problem);
            }
        };
        paths.forEach(path -> intake.read(path, sink));
        return sources;
    }

    private static void table(PrintWriter out, Map<String, Stopwatch.Lap> laps, Bench bench) {
        Stopwatch.Lap all = laps.values().stream().reduce(Stopwatch.Lap.NOTHING, Stopwatch.Lap::plus);
        Stopwatch.Lap engine = laps.getOrDefault("engine", Stopwatch.Lap.NOTHING);
        out.printf("%-12s %12s %8s %14s%n", "room", "tokens/s", "share", "bytes/token");
        laps.forEach((room, lap) -> line(out, room, lap, all, bench));
        line(
                out,
                "but engine",
                new Stopwatch.Lap(all.nanos() - engine.nanos(), all.bytes() - engine.bytes()),
                all,
                bench);
        line(out, "all", all, all, bench);
        out.printf(
                Locale.ROOT,
                "%n%d articles, %d tokens each, %.1f %% of them in sentences worth a tree: %.1f articles/s, %.2f ms an article%n",
                bench.articles(),
                bench.tokens() / bench.articles(),
                100.0 * bench.parsed() / bench.tokens(),
                bench.articles() * NANOS / all.nanos(),
                all.nanos() / 1e6 / bench.articles());
    }

    private static void line(PrintWriter out, String room, Stopwatch.Lap lap, Stopwatch.Lap all, Bench bench) {
        out.printf(
                Locale.ROOT,
                "%-12s %,12.0f %7.1f%% %,14.0f%n",
                room,
                bench.tokens() * NANOS / Math.max(1, lap.nanos()),
                100.0 * lap.nanos() / all.nanos(),
                (double) lap.bytes() / bench.tokens());
    }
}
