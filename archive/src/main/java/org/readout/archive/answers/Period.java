package org.readout.archive.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day to another, both inclusive; null leaves an end open. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** All days. */
    public static final Period ALL = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins: " + from + " to " + to);
        }
    }

    public boolean has(@Nullable LocalDate day) {
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    LocalDate first() {
        return from == null ? LocalDate.of(1, 1, 1) : from;
    }

    LocalDate last() {
        return to == null ? LocalDate.of(9999, 12, 31) : to;
    }
}
