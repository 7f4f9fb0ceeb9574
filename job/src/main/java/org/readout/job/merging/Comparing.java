package org.readout.job.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Keeps each text once, and holds beside it those that share a band with it, once each, whichever comes first. */
final class Comparing extends KeyedCoProcessFunction<String, Printed, Candidate, Copy> {

    private static final long serialVersionUID = 1L;

    private final Keeping keeping;
    private transient @Nullable ValueState<Printed> own;
    private transient @Nullable MapState<String, Boolean> compared;
    private transient @Nullable MapState<String, Printed> waiting;

    Comparing(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void open(OpenContext context) {
        TypeInformation<Printed> text = TypeInformation.of(Printed.class);
        ValueStateDescriptor<Printed> one = new ValueStateDescriptor<>("own", text);
        MapStateDescriptor<String, Boolean> others = new MapStateDescriptor<>("compared", Types.STRING, Types.BOOLEAN);
        MapStateDescriptor<String, Printed> early = new MapStateDescriptor<>("waiting", Types.STRING, text);
        Expiry.after(keeping).ifPresent(expiry -> {
            one.enableTimeToLive(expiry);
            others.enableTimeToLive(expiry);
            early.enableTimeToLive(expiry);
        });
        own = getRuntimeContext().getState(one);
        compared = getRuntimeContext().getMapState(others);
        waiting = getRuntimeContext().getMapState(early);
    }

    @Override
    public void processElement1(Printed text, Context context, Collector<Copy> out) throws Exception {
        ValueState<Printed> kept = Objects.requireNonNull(own);
        if (kept.value() != null) {
            return;
        }
        kept.update(text);
        MapState<String, Printed> early = Objects.requireNonNull(waiting);
        List<Printed> others = new ArrayList<>();
        early.values().forEach(others::add);
        early.clear();
        others.forEach(other -> compare(text, other, out));
    }

    @Override
    public void processElement2(Candidate candidate, Context context, Collector<Copy> out) throws Exception {
        MapState<String, Boolean> done = Objects.requireNonNull(compared);
        String other = candidate.text().article();
        if (done.contains(other)) {
            return;
        }
        done.put(other, true);
        Printed text = Objects.requireNonNull(own).value();
        if (text == null) {
            Objects.requireNonNull(waiting).put(other, candidate.text());
        } else {
            compare(text, candidate.text(), out);
        }
    }

    private static void compare(Printed one, Printed other, Collector<Copy> out) {
        if (one.isCopyOf(other)) {
            out.collect(new Copy(one.language(), one.article(), other.article()));
        }
    }
}
