package org.readout.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.actors.NameScan;
import org.readout.evaluation.OwnArticles;
import org.readout.intake.Intake;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.knowledge.Knowledge;

/**
 * How fast all names of the tables are found in text: the counter {@code megabytes} is megabytes a second, and 20 are asked
 * for. {@link #load} is the time until the first text can be looked through, from tables that nobody has read yet, in a
 * new machine each time; half a second is allowed.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Names {

    private static final int LEAST_BYTES = 1 << 20;

    /** ISO 639-1. */
    @Param({"fr", "en"})
    public String language = "";

    private String text = "";
    private double size;
    private @SuppressWarnings("NullAway.Init") NameScan scan;

    /** Text looked through. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Done {
        /** Of 1,000,000 bytes each, in UTF-8. */
        public double megabytes;

        /** Begins to count anew. */
        @Setup(Level.Iteration)
        public void begin() {
            megabytes = 0;
        }
    }

    /** A megabyte of the articles of our own readings. */
    @State(Scope.Thread)
    public static class Articles {
        private final StringBuilder text = new StringBuilder();

        /** Repeats them. */
        @Setup
        public void repeat() {
            while (text.length() < LEAST_BYTES) {
                OwnArticles.all().forEach(this::add);
            }
        }

        private void add(Source source) {
            try {
                Intake intake = Intake.builder().build();
                text.append(intake.article(source, problem -> {}).text()).append('\n');
            } catch (UnreadableException e) {
                throw new IllegalStateException("one of our own articles", e);
            }
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public int scan(Articles articles, Done done) {
        if (text.isEmpty()) {
            text = articles.text.toString();
            size = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
            scan = new NameScan(Knowledge.load(), language);
        }
        int[] found = {0};
        scan.scan(text, (begin, end) -> found[0]++);
        done.megabytes += size;
        return found[0];
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public NameScan load() {
        return new NameScan(Knowledge.load(), language);
    }
}
