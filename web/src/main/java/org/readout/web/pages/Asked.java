package org.readout.web.pages;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Filter;
import org.readout.archive.What;
import org.readout.archive.answers.Period;

/**
 * What the parameters of an address ask for. The names are those of the command line's options.
 *
 * @param page from 1
 */
public record Asked(What what, Filter filter, @Nullable String words, int page) {

    /** So many things stand on a page. */
    public static final int SIZE = 25;

    /** Nobody leafs so far; and no address may ask for more than an archive can tell quickly. */
    static final int LAST = 4_000;

    /**
     * Reads them. What is found is in the order of days, the first first unless {@code order=last} is asked for.
     *
     * @throws BadRequestResponse where a day or page is none
     */
    public static Asked of(Context context) {
        return of(context, "last".equals(context.queryParam("order")));
    }

    /** The same for readers, who get the latest first unless {@code order=first} is asked for. */
    static Asked latest(Context context) {
        return of(context, !"first".equals(context.queryParam("order")));
    }

    private static Asked of(Context context, boolean latestFirst) {
        Filter.Builder filter = Filter.builder();
        if (latestFirst) {
            filter.latestFirst();
        }
        each(context, "actor", filter::actor);
        each(context, "type", filter::type);
        each(context, "matter", filter::matter);
        each(context, "status", filter::status);
        each(context, "lang", filter::language);
        each(context, "publisher", filter::publisher);
        each(context, "dyad", dyad -> dyad(dyad, filter));
        filter.from(day(context, "from", false)).to(day(context, "to", true));
        String words = text(context, "words");
        What what = "statements".equals(context.queryParam("what")) ? What.STATEMENTS : What.EVENTS;
        return new Asked(what, filter.words(words).build(), words, number(context, "page", 1, LAST));
    }

    /**
     * The days that are asked for.
     *
     * @throws BadRequestResponse where a day is none, or the last before the first
     */
    public static Period period(Context context) {
        try {
            return new Period(day(context, "from", false), day(context, "to", true));
        } catch (IllegalArgumentException e) {
            throw Trouble.noPeriod(String.valueOf(e.getMessage()));
        }
    }

    private static void each(Context context, String name, Consumer<String> take) {
        List<String> values = context.queryParams(name);
        values.stream().filter(value -> !value.isBlank()).forEach(value -> take.accept(value.strip()));
    }

    private static void dyad(String dyad, Filter.Builder filter) {
        String[] sides = dyad.split(",", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw Trouble.notTwo("dyad has to name two, such as USA,RUS");
        }
        filter.dyad(sides[0].strip(), sides[1].strip());
    }

    private static @Nullable String text(Context context, String name) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A day; a month or a year stand for their first or last. */
    private static @Nullable LocalDate day(Context context, String name, boolean last) {
        String value = text(context, name);
        if (value == null) {
            return null;
        }
        try {
            if (value.matches("\\d{4}")) {
                return LocalDate.parse(value + (last ? "-12-31" : "-01-01"));
            }
            if (value.matches("\\d{4}-\\d\\d")) {
                LocalDate first = LocalDate.parse(value + "-01");
                return last ? first.plusMonths(1).minusDays(1) : first;
            }
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Trouble.noDay(name, value);
        }
    }

    /**
     * A number from 1 to the greatest.
     *
     * @throws BadRequestResponse where it is none
     */
    public static int number(Context context, String name, int otherwise, int most) {
        String value = text(context, name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,7}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw Trouble.noNumber(name, most);
        }
        return Integer.parseInt(value);
    }

    /** Where a page of so many things begins. */
    public int offset(int size) {
        return (page - 1) * size;
    }

    /** The kind of things, as addresses name it. */
    public String named() {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
