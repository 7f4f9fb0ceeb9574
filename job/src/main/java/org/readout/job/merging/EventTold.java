package org.readout.job.merging;

import java.time.LocalDate;
import org.apache.flink.api.common.typeinfo.TypeInfo;
import org.jspecify.annotations.Nullable;
import org.readout.archive.merging.EventReport;

/**
 * An event as one article tells it.
 *
 * @param article its id
 * @param event its id within the record
 * @param published the day of the article; null where that is not known
 * @param place the stretch of days and the kind of events among which it may find its like
 * @param own false where it is told here only so that others may join it
 */
public record EventTold(
        String article,
        String event,
        @TypeInfo(ReportTypes.Event.class) EventReport report,
        @TypeInfo(ReportTypes.Day.class) @Nullable LocalDate published,
        String place,
        boolean own)
        implements Telling {

    /** One that is yet to be sent where its like is. */
    public static EventTold of(String article, String event, EventReport report, @Nullable LocalDate published) {
        return new EventTold(article, event, report, published, "", true);
    }

    @Override
    public String key() {
        return report.key();
    }

    @Override
    public @Nullable LocalDate day() {
        return report.latest();
    }

    @Override
    public String local() {
        return event;
    }
}
