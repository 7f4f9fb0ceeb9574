package org.readout.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.AccentFolding;
import org.readout.record.Event.Place;

/** Places by their names in one language, the largest first where several share one. Immutable. */
final class Gazetteer {

    private static final Pattern MARKS = Pattern.compile("['’.]+");
    private static final Pattern PARTS = Pattern.compile("[\\s\\-‐–]+");

    /** A place and how many people live there, in thousands. */
    record Entry(Place place, double population) {}

    private final Map<List<String>, List<Entry>> byName = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    Gazetteer(Knowledge knowledge, String language) {
        Map<String, Entry> entries = new HashMap<>();
        for (Row row : knowledge.table("places").rows()) {
            Entry entry = entry(row);
            entries.put(row.get("place"), entry);
            add(row.get("name"), entry);
        }
        for (Row row : knowledge.table(language, "places").rows()) {
            Entry entry = entries.get(row.get("place"));
            if (entry != null) {
                row.list("names").forEach(name -> add(name, entry));
            }
        }
        addStates(knowledge, language);
        byName.values()
                .forEach(list ->
                        list.sort(Comparator.comparingDouble(Entry::population).reversed()));
    }

    private void addStates(Knowledge knowledge, String language) {
        Map<String, String> names = new HashMap<>();
        knowledge.table("states").rows().forEach(r -> names.put(r.get("state"), r.get("name")));
        for (Row row : knowledge.table(language, "states").rows()) {
            String state = row.get("state");
            Place place = new Place(names.getOrDefault(state, state), state, null, null, null);
            row.list("names").forEach(name -> add(name, new Entry(place, 0)));
        }
    }

    private static Entry entry(Row row) {
        Place place = new Place(
                row.get("name"),
                row.optional("state").orElse(null),
                number(row, "lat"),
                number(row, "lon"),
                row.optional("geonames").map(Long::valueOf).orElse(null));
        Double population = number(row, "population");
        return new Entry(place, population == null ? 0 : population);
    }

    private static @Nullable Double number(Row row, String column) {
        return row.optional(column).map(Double::valueOf).orElse(null);
    }

    private void add(String name, Entry entry) {
        List<String> parts = parts(name);
        longest.merge(parts.get(0), parts.size(), Math::max);
        List<Entry> same = byName.computeIfAbsent(parts, n -> new ArrayList<>());
        if (!same.contains(entry)) {
            same.add(entry);
        }
    }

    /** How many words the longest name has that begins with this one, 0 where none does. */
    int longest(String first) {
        return longest.getOrDefault(first, 0);
    }

    /** The largest place of that name. */
    Optional<Place> find(List<String> parts) {
        List<Entry> entries = byName.get(parts);
        return entries == null ? Optional.empty() : Optional.of(entries.get(0).place());
    }

    /** A name's words without case, accents, apostrophes; parted at blanks and hyphens. */
    static List<String> parts(String name) {
        String folded = AccentFolding.fold(name);
        if (isOneWord(folded)) {
            return List.of(folded);
        }
        return List.of(PARTS.split(MARKS.matcher(folded).replaceAll("").strip()));
    }

    private static boolean isOneWord(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (!Character.isLetterOrDigit(folded.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
