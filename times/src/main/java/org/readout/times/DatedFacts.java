package org.readout.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.knowledge.CoarseDate;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;

/** The dated facts of the tables, found by whom or what they are about. Immutable. */
final class DatedFacts {

    /**
     * A session of a forum at a place, or an act of a known day.
     *
     * @param who ids of those who have to be named for it to be told
     * @param matter the id of the matter that has to be named, or empty
     * @param cities the names of its place, folded
     * @param words for an act, the folded words one of which tells it
     */
    record Fact(
            boolean meeting,
            LocalDate from,
            LocalDate to,
            List<String> who,
            String matter,
            List<String> cities,
            List<String> words) {

        boolean isAbout(Set<String> ids) {
            return ids.containsAll(who) && (matter.isEmpty() || ids.contains(matter));
        }
    }

    /** Facts by their place in the table, by one of the ids that they need; by an empty one where they need none. */
    private final Map<String, Map<Integer, Fact>> byId = new HashMap<>();

    DatedFacts(Knowledge knowledge, String language) {
        Map<String, String> words = new HashMap<>();
        for (Row row : knowledge.table(language, "facts").rows()) {
            words.put(row.get("fact"), row.get("words"));
        }
        Map<String, List<String>> cities = cities(knowledge, language);
        int number = 0;
        for (Row row : knowledge.table("facts").rows()) {
            Fact fact = fact(row, cities.getOrDefault(city(row), List.of()), words.getOrDefault(row.get("fact"), ""));
            String id = !fact.matter().isEmpty()
                    ? fact.matter()
                    : fact.who().isEmpty() ? "" : fact.who().get(0);
            byId.computeIfAbsent(id, i -> new TreeMap<>()).put(number++, fact);
        }
    }

    private static Fact fact(Row row, List<String> cities, String words) {
        LocalDate from = CoarseDate.parse(row.get("from")).first();
        LocalDate to = row.optional("to").map(t -> CoarseDate.parse(t).last()).orElse(from);
        List<String> folded = new ArrayList<>();
        for (String word : words.split(";")) {
            folded.add(Fold.of(word.strip()));
        }
        boolean meeting = row.get("kind").equals("meeting");
        return new Fact(meeting, from, to, row.list("who"), row.get("matter"), cities, folded);
    }

    private static String city(Row fact) {
        String place = fact.get("place");
        return place.length() > 4 ? place.substring(4) : "";
    }

    /** By the name of a city that facts name, all its names. */
    private static Map<String, List<String>> cities(Knowledge knowledge, String language) {
        Map<String, List<String>> cities = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        for (Row row : knowledge.table("facts").rows()) {
            cities.put(city(row), new ArrayList<>());
            unknown.add(city(row));
        }
        Map<String, String> canonical = new HashMap<>();
        for (Row row : knowledge.table("places").rows()) {
            List<String> names = cities.get(row.get("name"));
            if (names != null) {
                names.add(Fold.of(row.get("name")));
                canonical.put(row.get("place"), row.get("name"));
                unknown.remove(row.get("name"));
            }
        }
        for (Row row : knowledge.table(language, "places").rows()) {
            List<String> names = cities.get(canonical.getOrDefault(row.get("place"), ""));
            if (names != null) {
                row.list("names").forEach(n -> names.add(Fold.of(n)));
            }
        }
        unknown.forEach(city -> cities.put(city, List.of(Fold.of(city))));
        return cities;
    }

    /** The facts that these ids, and no others, tell; in the order of the table. */
    Iterable<Fact> about(Set<String> ids) {
        Map<Integer, Fact> found = new TreeMap<>(byId.getOrDefault("", Map.of()));
        for (String id : ids) {
            found.putAll(byId.getOrDefault(id, Map.of()));
        }
        found.values().removeIf(fact -> !fact.isAbout(ids));
        return found.values();
    }

    /** The sessions of the matters among these ids, in the order of the table. */
    Iterable<Fact> sessionsOf(Set<String> ids) {
        Map<Integer, Fact> found = new TreeMap<>();
        for (String id : ids) {
            found.putAll(byId.getOrDefault(id, Map.of()));
        }
        found.values().removeIf(fact -> !fact.meeting() || !ids.contains(fact.matter()));
        return found.values();
    }
}
