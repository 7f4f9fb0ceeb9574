package org.readout.job.merging;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.readout.archive.merging.Group;

/**
 * Keeps what is told under one key until its day is over, tells then what is the same, tells it again where what came late
 * changes it, and forgets it. Where the input ends, all is told once, whatever the order in which it came.
 */
abstract class Gathering<T extends Telling> extends KeyedProcessFunction<String, T, Same> {

    private static final long serialVersionUID = 1L;

    private final Keeping keeping;
    private final TypeInformation<T> type;
    private transient @Nullable MapState<String, T> told;
    private transient @Nullable MapState<String, String> settled;
    /** How many are kept, how often they were settled, and whether some have come since. */
    private transient @Nullable ValueState<int[]> standing;

    private transient @Nullable Counter beyond;

    Gathering(Keeping keeping, Class<T> type) {
        this.keeping = keeping;
        this.type = TypeInformation.of(type);
    }

    /** The groups of all that is kept. */
    abstract List<Group> groups(List<T> kept);

    @Override
    public void open(OpenContext context) {
        told = getRuntimeContext().getMapState(new MapStateDescriptor<>("told", Types.STRING, type));
        settled = getRuntimeContext().getMapState(new MapStateDescriptor<>("settled", Types.STRING, Types.STRING));
        standing = getRuntimeContext()
                .getState(new ValueStateDescriptor<>("standing", PrimitiveArrayTypeInfo.INT_PRIMITIVE_ARRAY_TYPE_INFO));
        beyond = getRuntimeContext().getMetricGroup().addGroup("readout").counter("beyondBound");
    }

    @Override
    public void processElement(T one, Context context, Collector<Same> out) throws Exception {
        MapState<String, T> kept = Objects.requireNonNull(told);
        if (kept.contains(one.key())) {
            return; // the same text from another place
        }
        int[] now = standing();
        if (now[0] >= keeping.most()) {
            Objects.requireNonNull(beyond).inc();
            if (one.own()) {
                out.collect(new Same(one.key(), one.key(), one.article(), one.local(), 1));
            }
            return;
        }
        kept.put(one.key(), one);
        now[0]++;
        now[2] = 1;
        Objects.requireNonNull(standing).update(now);
        long end = end(one, context.timerService().currentWatermark());
        context.timerService().registerEventTimeTimer(end + keeping.late().toMillis());
        context.timerService().registerEventTimeTimer(end + keeping.keep().toMillis());
    }

    private int[] standing() throws Exception {
        int[] now = Objects.requireNonNull(standing).value();
        return now == null ? new int[3] : now;
    }

    /** The end of the day that it is about; of one that is about no day the end of the last one known. */
    private static long end(Telling one, long watermark) {
        LocalDate day = one.day();
        long last = day == null ? Math.max(0, watermark) / Duration.ofDays(1).toMillis() : day.toEpochDay();
        return Duration.ofDays(last + 1).toMillis();
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Same> out) throws Exception {
        int[] now = standing();
        if (now[0] == 0) {
            return;
        }
        boolean isEnd = context.timerService().currentWatermark() == Long.MAX_VALUE;
        if (now[2] != 0) {
            now[1]++;
            now[2] = 0;
            settle(now[1], out);
        }
        forget(isEnd ? Long.MAX_VALUE : time, now);
    }

    private void settle(int revision, Collector<Same> out) throws Exception {
        Map<String, T> all = new TreeMap<>();
        for (Map.Entry<String, T> entry : Objects.requireNonNull(told).entries()) {
            all.put(entry.getKey(), entry.getValue());
        }
        MapState<String, String> known = Objects.requireNonNull(settled);
        for (Group group : groups(new ArrayList<>(all.values()))) {
            for (String key : group.keys()) {
                T one = Objects.requireNonNull(all.get(key));
                if (one.own() && !group.id().equals(known.get(key))) {
                    known.put(key, group.id());
                    out.collect(new Same(group.id(), key, one.article(), one.local(), revision));
                }
            }
        }
    }

    /** Drops what is older than it is kept at some time. */
    private void forget(long time, int[] now) throws Exception {
        Iterator<Map.Entry<String, T>> kept = Objects.requireNonNull(told).iterator();
        while (kept.hasNext()) {
            T one = kept.next().getValue();
            if (time == Long.MAX_VALUE || end(one, time) + keeping.keep().toMillis() <= time) {
                kept.remove();
                Objects.requireNonNull(settled).remove(one.key());
                now[0]--;
            }
        }
        Objects.requireNonNull(standing).update(now[0] == 0 ? null : now);
    }
}
