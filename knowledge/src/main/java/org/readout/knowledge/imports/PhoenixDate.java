package org.readout.knowledge.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the brackets of a dated code: {@code USAGOV 090120-170120}, {@code USAELI <090120}, {@code USAELI
 * >20170120}, or a code alone.
 *
 * @param from as tables write dates, or empty
 * @param to as tables write dates, or empty
 */
record PhoenixDate(String code, String from, String to) {

    private static final Pattern FORM = Pattern.compile(
            "(?<code>[^\\s<>]+)\\s*(?:(?<side>[<>])\\s*(?<day>\\S+)|(?<from>\\d+)\\s*-\\s*(?<to>\\d+))?");

    private static final int SHORT = 6;
    private static final int LONG = 8;

    /** Years of two digits up to this one are of this century. */
    private static final int PIVOT = 30;

    /** @throws DateTimeException where it is none of these, or the dates are no days */
    static PhoenixDate parse(String brackets) {
        Matcher m = FORM.matcher(brackets.strip());
        if (!m.matches()) {
            throw new DateTimeException("'" + brackets + "' is no code with dates");
        }
        if (m.group("side") != null) {
            String day = day(m.group("day")).toString();
            boolean until = m.group("side").equals("<");
            return new PhoenixDate(m.group("code"), until ? "" : day, until ? day : "");
        }
        if (m.group("from") == null) {
            return new PhoenixDate(m.group("code"), "", "");
        }
        LocalDate from = day(m.group("from"));
        LocalDate to = day(m.group("to"));
        if (to.isBefore(from)) {
            throw new DateTimeException("'" + brackets + "' ends before it begins");
        }
        return new PhoenixDate(m.group("code"), from.toString(), to.toString());
    }

    private static LocalDate day(String digits) {
        try {
            boolean brief = digits.length() == SHORT;
            int number = brief || digits.length() == LONG ? Integer.parseInt(digits) : 0;
            int year = number / 10_000;
            int century = year <= PIVOT ? 2000 : 1900;
            return LocalDate.of(brief ? century + year : year, number / 100 % 100, number % 100);
        } catch (NumberFormatException | DateTimeException e) {
            throw new DateTimeException("'" + digits + "' is no day as YYMMDD or YYYYMMDD", e);
        }
    }
}
