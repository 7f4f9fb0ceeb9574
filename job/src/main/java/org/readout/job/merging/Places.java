package org.readout.job.merging;

import java.time.LocalDate;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.readout.archive.merging.EventGroups;
import org.readout.archive.merging.EventReport;
import org.readout.archive.merging.Tellings;

/**
 * Sends an event where its like is: to those of its kind within a stretch of some days. What is told vaguely may join what
 * happened in the stretch behind its own, so what is told to the day is also shown to the stretch before.
 */
final class Places implements FlatMapFunction<EventTold, EventTold> {

    private static final long serialVersionUID = 1L;

    /** No report spans more days, so two stretches hold all that it may join. */
    private static final int STRETCH = Tellings.SOME_DAYS + 1;

    @Override
    public void flatMap(EventTold told, Collector<EventTold> out) {
        EventReport report = told.report();
        LocalDate first = report.earliest();
        if (first == null) {
            out.collect(told);
            return;
        }
        long stretch = Math.floorDiv(first.toEpochDay(), STRETCH);
        out.collect(at(told, stretch, true));
        if (report.day() != null) {
            out.collect(at(told, stretch - 1, false));
        }
    }

    private static EventTold at(EventTold told, long stretch, boolean own) {
        String place = EventGroups.kind(told.report()) + " " + stretch;
        return new EventTold(told.article(), told.event(), told.report(), told.published(), place, own);
    }
}
