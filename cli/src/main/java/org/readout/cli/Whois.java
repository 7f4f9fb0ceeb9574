package org.readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.Days;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.names.NameFolding;

/** Tells what the tables say of a name: whom it means and by which lines, and the offices of a day. */
final class Whois {

    private static final String FROM = "# from ";

    private final Knowledge knowledge;
    private final @Nullable LocalDate on;

    Whois(Knowledge knowledge, @Nullable LocalDate on) {
        this.knowledge = knowledge;
        this.on = on;
    }

    /** Lines for people; none where the name is not known. */
    List<String> tell(String name) {
        String key = NameFolding.key(name);
        List<String> told = new ArrayList<>();
        people(key).forEach((id, why) -> person(id, why, told));
        bodies("states", "state", key, told);
        bodies("organisations", "organisation", key, told);
        bodies("matters", "matter", key, told);
        places(key, told);
        new OfficeNamed(knowledge).find(key).forEach(office -> office(office, told));
        return told;
    }

    /** By id, why each of the persons may be meant. */
    private Map<String, String> people(String key) {
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, String> surnames = new LinkedHashMap<>();
        for (Row row : knowledge.table("people").rows()) {
            String own = NameFolding.key(row.get("name"));
            if (own.equals(key)) {
                found.put(row.get("person"), "by the name");
            } else if (own.endsWith(" " + key)) {
                surnames.put(row.get("person"), "by the surname");
            } else if (own.indexOf(' ') > 0 && key.endsWith(own.substring(own.indexOf(' ')))) {
                variant(own, key).ifPresent(why -> found.put(row.get("person"), why));
            }
        }
        for (String language : Knowledge.LANGUAGES) {
            for (Row row : knowledge.table(language, "people").rows()) {
                if (row.list("names").stream().anyMatch(n -> NameFolding.key(n).equals(key))) {
                    found.putIfAbsent(row.get("person"), "by a name in " + language + place(row));
                }
            }
        }
        return found.isEmpty() ? surnames : found;
    }

    /** 'Antoine Blinken' by another form of the given name. */
    private Optional<String> variant(String own, String key) {
        String given = own.substring(0, own.indexOf(' '));
        return knowledge.table("given-names").rows().stream()
                .filter(r -> {
                    List<String> all = Stream.concat(Stream.of(r.get("name")), r.list("variants").stream())
                            .map(NameFolding::key)
                            .toList();
                    return all.contains(given)
                            && all.stream().anyMatch(v -> (v + own.substring(own.indexOf(' '))).equals(key));
                })
                .map(r -> "by another form of the given name" + place(r))
                .findFirst();
    }

    private void person(String id, String why, List<String> told) {
        Row row = last("people", "person", id);
        told.add(row.get("name") + " · person " + id + about(row, "state", "gender", "wikidata") + " · " + why
                + place(row));
        List<Row> terms = knowledge.table("holders").rows().stream()
                .filter(r -> r.get("person").equals(id))
                .toList();
        terms.stream().filter(this::counts).forEach(r -> told.add("    " + term(r) + place(r)));
        if (terms.isEmpty()) {
            told.add("    no office is known");
        } else if (terms.stream().noneMatch(this::counts)) {
            told.add("    no office on " + on + "; others: ");
            terms.forEach(r -> told.add("        " + term(r) + place(r)));
        }
    }

    private boolean counts(Row term) {
        return on == null || Days.of(term.get("from"), term.get("to")).have(on);
    }

    private String term(Row row) {
        String from = row.get("from").isEmpty() ? "?" : row.get("from");
        String to = row.get("to").isEmpty() ? "now" : row.get("to");
        return row.get("role") + " of " + row.get("body") + ", " + from + " to " + to + ", " + row.get("confidence");
    }

    private Row last(String table, String column, String id) {
        List<Row> rows = knowledge.table(table).rows().stream()
                .filter(r -> r.get(column).equals(id))
                .toList();
        return rows.get(rows.size() - 1);
    }

    private static String about(Row row, String... columns) {
        StringBuilder about = new StringBuilder();
        for (String column : columns) {
            row.optional(column).ifPresent(v -> about.append(" · ").append(v));
        }
        return about.toString();
    }

    private void bodies(String table, String column, String key, List<String> told) {
        for (Row row : knowledge.table(table).rows()) {
            if (NameFolding.key(row.get("name")).equals(key) || row.get(column).equalsIgnoreCase(key)) {
                told.add(row.get("name") + " · " + column + " " + row.get(column) + " · by the name" + place(row));
            }
        }
        for (String language : Knowledge.LANGUAGES) {
            for (Row row : knowledge.table(language, table).rows()) {
                for (String list : List.of("names", "demonyms", "capital", "seats")) {
                    if (has(row, list, key)) {
                        Row whose = last(table, column, row.get(column));
                        told.add(whose.get("name") + " · " + column + " " + row.get(column) + " · by its " + list
                                + " in " + language + place(row));
                    }
                }
            }
        }
    }

    /** Whether the list of the row, where its table has one of that name, has the word. */
    private static boolean has(Row row, String list, String key) {
        return row.columns().contains(list)
                && row.list(list).stream().anyMatch(n -> NameFolding.key(n).equals(key));
    }

    private void places(String key, List<String> told) {
        for (Row row : knowledge.table("places").rows()) {
            if (!row.get("kind").equals("country")
                    && NameFolding.key(row.get("name")).equals(key)) {
                told.add(row.get("name") + " · place" + about(row, "kind", "state") + " · by the name" + place(row));
            }
        }
    }

    private void office(OfficeNamed.Office office, List<String> told) {
        told.add(office.role() + " of " + office.body() + " · office · by the title '" + office.title() + "'"
                + place(office.row()));
        List<Row> terms = knowledge.table("holders").rows().stream()
                .filter(r ->
                        r.get("body").equals(office.body()) && r.get("role").equals(office.role()))
                .toList();
        terms.stream()
                .filter(this::counts)
                .forEach(r -> told.add(
                        "    " + last("people", "person", r.get("person")).get("name") + " · " + term(r) + place(r)));
        if (terms.stream().noneMatch(this::counts)) {
            told.add("    nobody is known to have held it" + (on == null ? "" : " on " + on));
        }
    }

    /** Where the line stands and, where it was imported, where that has it from. */
    private static String place(Row row) {
        String place = "  [" + row.file() + ":" + row.line() + "]";
        Path file = Path.of(row.file());
        if (row.line() < 2 || !Files.exists(file)) {
            return place;
        }
        try (Stream<String> lines = Files.lines(file)) {
            String above = lines.skip(row.line() - 2L).findFirst().orElse("");
            return above.startsWith(FROM) ? place + " from " + above.substring(FROM.length()) : place;
        } catch (IOException e) {
            throw new UncheckedIOException(row.file() + ": " + e.getMessage(), e);
        }
    }
}
