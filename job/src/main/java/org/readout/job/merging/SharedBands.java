package org.readout.job.merging;

import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Keeps which texts share a band: those are worth comparing. By name alone, for their words are large. */
final class SharedBands extends KeyedProcessFunction<Long, Banded, Candidate> {

    private static final long serialVersionUID = 1L;

    /** A band that so many share is that of a form letter; the first of them stand for the rest. */
    private static final int MOST = 200;

    private final Keeping keeping;
    private transient @Nullable MapState<String, Printed> seen;

    SharedBands(Keeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void open(OpenContext context) {
        MapStateDescriptor<String, Printed> texts =
                new MapStateDescriptor<>("seen", Types.STRING, TypeInformation.of(Printed.class));
        Expiry.after(keeping).ifPresent(texts::enableTimeToLive);
        seen = getRuntimeContext().getMapState(texts);
    }

    @Override
    public void processElement(Banded banded, Context context, Collector<Candidate> out) throws Exception {
        MapState<String, Printed> texts = Objects.requireNonNull(seen);
        Printed text = banded.text();
        if (texts.contains(text.article())) {
            return;
        }
        int count = 0;
        for (Printed other : texts.values()) {
            count++;
            if (text.isNear(other)) {
                out.collect(new Candidate(text.article(), other.article()));
                out.collect(new Candidate(other.article(), text.article()));
            }
        }
        if (count < MOST) {
            texts.put(text.article(), text);
        }
    }
}
