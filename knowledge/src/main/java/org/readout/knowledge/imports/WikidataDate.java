package org.readout.knowledge.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A qualifier that is a date.
 *
 * @param state whether it is told, and as what
 * @param text as tables write dates; empty where it is told, if at all, no better than by the decade
 */
record WikidataDate(State state, String text) {

    /** What is told of it. */
    enum State {
        /** Nothing. */
        MISSING,
        /** That there is none: it lasts. */
        NONE,
        /** That there is one, which nobody knows. */
        UNKNOWN,
        /** A date, maybe one that is too coarse to be written. */
        TOLD,
        /** A date before our era. */
        ANCIENT
    }

    private static final int DAY = 11;
    private static final int MONTH = 10;
    private static final int YEAR = 9;

    private static final WikidataDate NOT_SAID = new WikidataDate(State.MISSING, "");

    /**
     * The best of a statement's qualifiers of this property: the first that is a date, else the first of all.
     *
     * @throws DateTimeException where it is none of the calendar's, such as 30 February
     */
    static WikidataDate of(JsonNode statement, String property) {
        WikidataDate best = NOT_SAID;
        for (JsonNode snak : statement.path("qualifiers").path(property)) {
            WikidataDate date = ofSnak(snak);
            if (best.state() == State.MISSING
                    || best.text().isEmpty() && !date.text().isEmpty()) {
                best = date;
            }
        }
        return best;
    }

    /** The date that a snak tells. */
    static WikidataDate ofSnak(JsonNode snak) {
        return switch (snak.path("snaktype").asText()) {
            case "novalue" -> new WikidataDate(State.NONE, "");
            case "value" -> told(snak.path("datavalue").path("value"));
            default -> new WikidataDate(State.UNKNOWN, "");
        };
    }

    /** {@code +2017-05-14T00:00:00Z}; month and day are {@code 00} where the precision does not reach them. */
    private static WikidataDate told(JsonNode value) {
        String time = value.path("time").asText();
        if (time.startsWith("-")) {
            return new WikidataDate(State.ANCIENT, "");
        }
        String[] parts = time.replaceAll("^\\+0*(?=\\d{4})|T.*$", "").split("-");
        if (parts.length != 3) {
            throw new DateTimeException("'" + time + "' is no date");
        }
        try {
            return new WikidataDate(
                    State.TOLD, text(parts, value.path("precision").asInt()));
        } catch (NumberFormatException e) {
            throw new DateTimeException("'" + time + "' is no date", e);
        }
    }

    private static String text(String[] parts, int precision) {
        int year = Integer.parseInt(parts[0]);
        int month = Integer.parseInt(parts[1]);
        int day = Integer.parseInt(parts[2]);
        if (precision >= DAY && month > 0 && day > 0) {
            return LocalDate.of(year, month, day).toString();
        }
        if (precision >= MONTH && month > 0) {
            return YearMonth.of(year, month).toString();
        }
        return precision >= YEAR ? String.format(Locale.ROOT, "%04d", year) : "";
    }
}
