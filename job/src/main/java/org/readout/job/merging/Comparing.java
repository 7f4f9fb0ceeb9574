package org.readout.job.merging;

import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Compares the two texts of a pair when both have come, and keeps neither. */
final class Comparing extends KeyedProcessFunction<String, Laid, Copy> {

    private static final long serialVersionUID = 1L;

    private final Keeping keeping;
    private transient @Nullable ValueState<Printed> first;

    Comparing(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void open(OpenContext context) {
        ValueStateDescriptor<Printed> one = new ValueStateDescriptor<>("first", TypeInformation.of(Printed.class));
        Expiry.after(keeping).ifPresent(one::enableTimeToLive);
        first = getRuntimeContext().getState(one);
    }

    @Override
    public void processElement(Laid laid, Context context, Collector<Copy> out) throws Exception {
        ValueState<Printed> kept = Objects.requireNonNull(first);
        Printed one = kept.value();
        Printed other = laid.text();
        if (one == null || one.article().equals(other.article())) {
            kept.update(other);
            return;
        }
        kept.clear();
        if (one.isCopyOf(other)) {
            out.collect(new Copy(one.language(), one.article(), other.article()));
        }
    }
}
