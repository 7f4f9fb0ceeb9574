package org.readout.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something was: the best single day, the earliest and latest it can have been (both inclusive), and how that is
 * known. Never today's date for want of another.
 */
public record Dating(
        @Nullable LocalDate best,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Precision precision,
        Basis basis,
        List<Span> evidence) {

    /** Not known, and nothing in the text tells. */
    public static final Dating UNKNOWN = new Dating(null, null, null, Precision.NONE, Basis.UNKNOWN, List.of());

    public Dating {
        evidence = List.copyOf(evidence);
    }

    public static Dating day(LocalDate day, Basis basis, List<Span> evidence) {
        return new Dating(day, day, day, Precision.DAY, basis, evidence);
    }

    public boolean isKnown() {
        return best != null;
    }

    /** How finely {@code best} is meant. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        NONE
    }

    /** How a date is known: on the page, computed from the day of publication, from dated facts, or not at all. */
    public enum Basis {
        STATED,
        RESOLVED,
        INFERRED,
        UNKNOWN
    }
}
