package org.readout.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.actors.Cast;
import org.readout.evaluation.OwnArticles;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.places.Places;
import org.readout.record.Article;
import org.readout.record.Event;
import org.readout.record.Record;
import org.readout.statements.Said;
import org.readout.times.Times;

/** The time of each room for one article, the articles of our own readings taken in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Rooms {

    /** ISO 639-1. */
    @Param({"fr", "en"})
    public String language = "";

    private List<Desk.Item> items = List.of();
    private @SuppressWarnings("NullAway.Init") Desk desk;
    private int next;

    /** Makes of each article what every room makes of it. */
    @Setup
    public void prepare() {
        desk = new Desk(Knowledge.load(), language);
        items = OwnArticles.all().stream()
                .map(desk::item)
                .flatMap(Optional::stream)
                .toList();
    }

    private Desk.Item next() {
        next = (next + 1) % items.size();
        return items.get(next);
    }

    @Benchmark
    public Article intake() {
        return desk.article(next().source());
    }

    @Benchmark
    public Analysis engine() {
        return desk.analysis(next().article());
    }

    @Benchmark
    public Cast actors() {
        Desk.Item item = next();
        return desk.cast(item.article(), item.analysis());
    }

    @Benchmark
    public Times times() {
        Desk.Item item = next();
        return desk.times(item.article(), item.analysis());
    }

    @Benchmark
    public Places places() {
        Desk.Item item = next();
        return desk.places(item.article(), item.analysis());
    }

    @Benchmark
    public List<Said> statements() {
        return desk.statements(next());
    }

    @Benchmark
    public List<Event> events() {
        return desk.events(next());
    }

    /** All rooms behind intake, one after the other. */
    @Benchmark
    public Record reader() {
        return desk.record(next().article());
    }
}
