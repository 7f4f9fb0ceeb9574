package org.readout.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A date as tables give it: a day, a month or a year. {@code first} and {@code last} are the days it covers. */
public record CoarseDate(LocalDate first, LocalDate last) {

    /** @throws DateTimeException where it is none of {@code 2019}, {@code 2019-12}, {@code 2019-12-01} */
    public static CoarseDate parse(String text) {
        return switch (text.length()) {
            case 4 -> {
                Year year = Year.parse(text);
                yield new CoarseDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                yield new CoarseDate(month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                LocalDate day = LocalDate.parse(text);
                yield new CoarseDate(day, day);
            }
        };
    }
}
