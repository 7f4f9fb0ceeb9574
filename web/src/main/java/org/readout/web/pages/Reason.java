package org.readout.web.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that two reports have in common, for people: the archive writes them in one line, parted by {@code "; "}.
 *
 * @param name the key of what it is called
 */
public record Reason(String name, String value) {

    /** What a line of the archive holds. */
    public static List<Reason> of(String why, Visit visit) {
        return Arrays.stream(why.split("; ", -1))
                .filter(part -> !part.isBlank())
                .map(part -> reason(part.strip(), visit))
                .toList();
    }

    private static Reason reason(String part, Visit visit) {
        if (part.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return new Reason("day", visit.day(LocalDate.parse(part)));
        }
        if (part.equals("no other day")) {
            return new Reason("noOtherDay", "");
        }
        if (part.startsWith("in ")) {
            return new Reason("place", visit.place(part.substring(3), null));
        }
        if (part.startsWith("about ")) {
            return new Reason("about", named(part.substring(6), ", ", visit));
        }
        if (part.startsWith("words: ")) {
            return new Reason("words", part.substring(7));
        }
        return new Reason("who", named(part, "[;,] ?", visit));
    }

    /** Whoever is known by an id has the name in it, or that of the tables. */
    private static String named(String ids, String between, Visit visit) {
        return Arrays.stream(ids.split(between, -1))
                .map(id -> visit.side(id, id.replaceFirst("^\\p{Lower}+:", "").replaceFirst("/[A-Z]{3}$", "")))
                .collect(Collectors.joining(", "));
    }
}
