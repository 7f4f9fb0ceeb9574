package org.readout.job.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MeterView;
import org.apache.flink.metrics.MetricGroup;

/**
 * Counts what a task has read: for the metrics, from its start; for the sum of the job, with what it had counted before it
 * was restarted. For one task.
 */
final class Tally {

    /** Articles that were read. */
    static final String ARTICLES = "articles";

    private final RuntimeContext context;
    private final MetricGroup metrics;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, Counter> counters = new TreeMap<>();

    Tally(RuntimeContext context) {
        this.context = context;
        this.metrics = context.getMetricGroup().addGroup("readout");
        metrics.meter("articlesPerSecond", new MeterView(counter(ARTICLES)));
        for (LeftOut.Reason reason : LeftOut.Reason.values()) {
            counter(name(reason));
        }
    }

    static String name(LeftOut.Reason reason) {
        return "leftOut." + reason.lower();
    }

    private Counter counter(String name) {
        return counters.computeIfAbsent(name, metrics::counter);
    }

    /** What had been counted when the state was kept. */
    void restore(Iterable<Tuple2<String, Long>> kept) {
        kept.forEach(count -> sum(count.f0, count.f1));
    }

    List<Tuple2<String, Long>> kept() {
        List<Tuple2<String, Long>> kept = new ArrayList<>();
        counts.forEach((name, count) -> kept.add(Tuple2.of(name, count)));
        return kept;
    }

    void add(String name, long some) {
        counter(name).inc(some);
        sum(name, some);
    }

    private void sum(String name, long some) {
        counts.merge(name, some, Long::sum);
        LongCounter sum = (LongCounter) context.<Long, Long>getAccumulator(name);
        if (sum == null) {
            sum = new LongCounter();
            context.addAccumulator(name, sum);
        }
        sum.add(some);
    }
}
