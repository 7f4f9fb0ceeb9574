package org.readout.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/** Days from the first to the last, both included; without a beginning or an end they go as far as dates do. */
public record Days(LocalDate first, LocalDate last) {

    /** The days of a line's {@code from} and {@code to}, either of which may be empty. */
    public static Days of(String from, String to) {
        return new Days(
                from.isEmpty() ? LocalDate.MIN : CoarseDate.parse(from).first(),
                to.isEmpty() ? LocalDate.MAX : CoarseDate.parse(to).last());
    }

    static Days of(Row term) {
        return of(term.get("from"), term.get("to"));
    }

    /** Whether the day is one of these. */
    public boolean have(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether any day is one of both. */
    public boolean overlap(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** What is left of these without the others: the days before them or, where there are none, those behind. */
    public Optional<Days> without(Days others) {
        if (!overlap(others)) {
            return Optional.of(this);
        }
        if (first.isBefore(others.first)) {
            return Optional.of(new Days(first, others.first.minusDays(1)));
        }
        return last.isAfter(others.last) ? Optional.of(new Days(others.last.plusDays(1), last)) : Optional.empty();
    }
}
