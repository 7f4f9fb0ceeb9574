package org.readout.job.reading;

import java.time.Duration;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Source;
import org.readout.job.input.Found;
import org.readout.job.reading.LeftOut.Reason;

/** Reads what was found: records, and beside them what was left out. One bad document never stops the others. */
public final class ReadArticles extends ProcessFunction<Found, Told> {

    /** Where what is left out goes. */
    public static final OutputTag<LeftOut> LEFT_OUT = new OutputTag<>("left-out") {};

    private static final long serialVersionUID = 1L;

    private final Desk.Maker maker;
    private final Duration limit;
    private transient @Nullable Reading reading;

    /** @param limit how long one article may take */
    public ReadArticles(Desk.Maker maker, Duration limit) {
        this.maker = maker;
        this.limit = limit;
    }

    @Override
    public void open(OpenContext context) {
        reading = new Reading(maker.make(), limit);
    }

    @Override
    public void processElement(Found found, Context context, Collector<Told> out) throws InterruptedException {
        Source source = found.source();
        if (source == null) {
            if (found.leftOut()) {
                String why = String.valueOf(found.problem());
                context.output(LEFT_OUT, new LeftOut(Reason.INPUT, found.origin(), found.line(), why));
            }
            return;
        }
        Reading.Result result = Objects.requireNonNull(reading).of(source);
        if (result.leftOut() != null) {
            context.output(LEFT_OUT, result.leftOut());
        }
        if (result.record() != null) {
            out.collect(Told.of(result.record(), result.json()));
        }
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.close();
        }
    }
}
