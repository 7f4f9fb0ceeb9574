package org.readout.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as pages state them. */
final class Days {

    private static final Pattern ISO =
            Pattern.compile("\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?:$|[T\\s].*)", Pattern.DOTALL);

    private Days() {}

    /** The day of an ISO date or date-time, as it is written, whatever its time zone; null where it is none. */
    static @Nullable LocalDate iso(@Nullable String said) {
        Matcher m = ISO.matcher(said == null ? "" : said);
        return m.matches() ? day(m.group(1), m.group(2), m.group(3)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1800 || date.getYear() > 2200 ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
