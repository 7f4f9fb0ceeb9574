package org.readout.job.merging;

import java.time.LocalDate;
import org.apache.flink.api.common.typeinfo.TypeInfo;
import org.jspecify.annotations.Nullable;
import org.readout.archive.merging.StatementReport;

/**
 * A statement as one article tells it.
 *
 * @param article its id
 * @param statement its id within the record
 */
public record StatementTold(
        String article, String statement, @TypeInfo(ReportTypes.Statement.class) StatementReport report)
        implements Telling {

    @Override
    public String key() {
        return report.key();
    }

    /** The day of the article; null where that is not known. */
    public @Nullable LocalDate published() {
        return report.published();
    }

    @Override
    public @Nullable LocalDate day() {
        return report.published();
    }

    @Override
    public String local() {
        return statement;
    }

    @Override
    public boolean own() {
        return true;
    }
}
