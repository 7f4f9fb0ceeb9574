package org.readout.web.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A filter that was chosen.
 *
 * @param of what it is of, as addresses name it
 * @param name what its value is called
 * @param without the page without it
 */
public record Chosen(String of, String name, String without) {

    private static final List<String> FILTERS =
            List.of("actor", "dyad", "type", "matter", "status", "publisher", "lang", "from", "to");

    /** All of a search for events, statements or articles. */
    public static List<Chosen> of(Visit visit, String what) {
        List<Chosen> all = new ArrayList<>();
        for (String filter : FILTERS) {
            for (String value : visit.values(filter)) {
                all.add(new Chosen(filter, name(filter, value, what, visit), visit.without(filter, value)));
            }
        }
        return all;
    }

    private static String name(String filter, String value, String what, Visit visit) {
        return switch (filter) {
            case "actor", "matter" -> visit.called(value);
            case "dyad" -> visit.bothCalled(value);
            case "type" -> visit.of((what.equals("statements") ? "act." : "type.") + value);
            case "status" -> visit.of("status." + value);
            case "lang" -> visit.of("language." + value);
            default -> value;
        };
    }
}
