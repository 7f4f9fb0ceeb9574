package org.readout.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Into which stretches of time a picture is parted: months, quarters or years, so that a page is not too narrow for them. */
public enum Stretches {
    MONTHS(1),
    QUARTERS(3),
    YEARS(12),
    DECADES(120);

    private final int months;

    Stretches(int months) {
        this.months = months;
    }

    /** The finest of which there are at most so many from one day to another. */
    static Stretches between(LocalDate first, LocalDate last, int most) {
        for (Stretches stretches : values()) {
            if (stretches.all(first, last).size() <= most) {
                return stretches;
            }
        }
        return DECADES;
    }

    /** The first day of the stretch that a day is in. */
    LocalDate begin(LocalDate day) {
        int month = day.getYear() * 12 + day.getMonthValue() - 1;
        int begins = Math.floorDiv(month, months) * months;
        return LocalDate.of(Math.floorDiv(begins, 12), Math.floorMod(begins, 12) + 1, 1);
    }

    /** The last day of the stretch that begins on a day. */
    LocalDate end(LocalDate begins) {
        return begins.plusMonths(months).minusDays(1);
    }

    /** The first days of all stretches from one day to another, one after the other. */
    List<LocalDate> all(LocalDate first, LocalDate last) {
        List<LocalDate> all = new ArrayList<>();
        for (LocalDate day = begin(first); !day.isAfter(last); day = day.plusMonths(months)) {
            all.add(day);
        }
        return all;
    }
}
