package org.readout.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** A date as tables give it: a day, a month or a year. {@code first} and {@code last} are the days it covers. */
public record CoarseDate(LocalDate first, LocalDate last) {

    /** @throws DateTimeException where it is none of {@code 2019}, {@code 2019-12}, {@code 2019-12-01} */
    public static CoarseDate parse(String text) {
        return switch (text.length()) {
            case 4 -> ofYear(number(text, 0, 4));
            case 7 -> ofMonth(YearMonth.of(number(text, 0, 4), number(text, 5, 7)), text);
            case 10 -> {
                hyphen(text, 7);
                hyphen(text, 4);
                LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
                yield new CoarseDate(day, day);
            }
            default -> throw new DateTimeException("'" + text + "' is no date");
        };
    }

    private static CoarseDate ofYear(int year) {
        return new CoarseDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static CoarseDate ofMonth(YearMonth month, String text) {
        hyphen(text, 4);
        return new CoarseDate(month.atDay(1), month.atEndOfMonth());
    }

    private static void hyphen(String text, int at) {
        if (text.charAt(at) != '-') {
            throw new DateTimeException("'" + text + "' is no date");
        }
    }

    // By hand, as the formatters of java.time take a tenth of a second to be there
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("'" + text + "' is no date");
            }
            number = 10 * number + c - '0';
        }
        return number;
    }
}
