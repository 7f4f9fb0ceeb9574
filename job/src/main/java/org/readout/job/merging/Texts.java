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

/**
 * Keeps each text once, and lays it once beside each that may be its copy, whichever comes first. What is large goes through
 * the job here alone: twenty bands may name a pair.
 */
final class Texts extends KeyedCoProcessFunction<String, Printed, Candidate, Laid> {

    private static final long serialVersionUID = 1L;

    private final Keeping keeping;
    private transient @Nullable ValueState<Printed> own;
    /** Beside whom it was laid; where it has not come yet, beside whom it will be. */
    private transient @Nullable MapState<String, Boolean> others;

    Texts(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void open(OpenContext context) {
        ValueStateDescriptor<Printed> one = new ValueStateDescriptor<>("own", TypeInformation.of(Printed.class));
        MapStateDescriptor<String, Boolean> beside = new MapStateDescriptor<>("others", Types.STRING, Types.BOOLEAN);
        Expiry.after(keeping).ifPresent(expiry -> {
            one.enableTimeToLive(expiry);
            beside.enableTimeToLive(expiry);
        });
        own = getRuntimeContext().getState(one);
        others = getRuntimeContext().getMapState(beside);
    }

    @Override
    public void processElement1(Printed text, Context context, Collector<Laid> out) throws Exception {
        ValueState<Printed> kept = Objects.requireNonNull(own);
        if (kept.value() != null) {
            return;
        }
        kept.update(text);
        List<String> early = new ArrayList<>();
        Objects.requireNonNull(others).keys().forEach(early::add);
        early.forEach(other -> out.collect(new Laid(new Candidate(text.article(), other).pair(), text)));
    }

    @Override
    public void processElement2(Candidate candidate, Context context, Collector<Laid> out) throws Exception {
        MapState<String, Boolean> beside = Objects.requireNonNull(others);
        if (beside.contains(candidate.other())) {
            return;
        }
        beside.put(candidate.other(), true);
        Printed text = Objects.requireNonNull(own).value();
        if (text != null) {
            out.collect(new Laid(candidate.pair(), text));
        }
    }
}
