package org.readout.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Catalogue;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.record.Actor;
import org.readout.record.Matter;
import org.readout.web.ports.Names;

/**
 * What the tables call those of whom the archive has one name: of a state, body, matter or place the first name that stands
 * in the tables of the language, of a person the spelling that the language has of his name. English is what the archive
 * speaks. Safe for any number of threads.
 */
final class SpokenNames implements Names {

    private static final String KEPT = "en";

    /** More who are called by the beginning of a word are not told apart by it. */
    private static final int MOST = 200;

    private final CompletableFuture<Map<String, Map<String, String>>> languages;

    /** Those of people, states and bodies, without accents and with a blank before each word. */
    private final CompletableFuture<Map<String, Map<String, String>>> folded;

    SpokenNames(CompletableFuture<Knowledge> knowledge) {
        this.languages = knowledge.thenApply(SpokenNames::all);
        this.folded = languages.thenApply(SpokenNames::folded);
    }

    @Override
    public String of(String who, String name, String language) {
        if (language.equals(KEPT)) {
            return name;
        }
        return languages.join().getOrDefault(language, Map.of()).getOrDefault(who, name);
    }

    @Override
    public List<String> whos(String words, String language) {
        String begins = " " + folded(words);
        return folded.join().getOrDefault(language, Map.of()).entrySet().stream()
                .filter(named -> named.getValue().contains(begins))
                .map(Map.Entry::getKey)
                .sorted()
                .limit(MOST)
                .toList();
    }

    private static Map<String, Map<String, String>> folded(Map<String, Map<String, String>> languages) {
        Map<String, Map<String, String>> folded = new HashMap<>();
        languages.forEach((language, names) -> {
            Map<String, String> all = new HashMap<>();
            names.forEach((who, name) -> {
                if (!who.startsWith(Names.PLACE)) {
                    all.put(who, " " + folded(name));
                }
            });
            folded.put(language, all);
        });
        return folded;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static Map<String, Map<String, String>> all(Knowledge knowledge) {
        return Knowledge.LANGUAGES.stream()
                .filter(language -> !language.equals(KEPT))
                .collect(Collectors.toMap(language -> language, language -> in(knowledge, language)));
    }

    private static Map<String, String> in(Knowledge knowledge, String language) {
        Map<String, String> names = new HashMap<>();
        firsts(knowledge, language, "states", "state").forEach((row, name) -> {
            names.put(state(row), name);
            place(names, row.get("name"), row.get("state"), name);
        });
        firsts(knowledge, language, "organisations", "organisation").forEach((row, name) -> names.put(body(row), name));
        firsts(knowledge, language, "matters", "matter").forEach((row, name) -> names.put(matter(row), name));
        firsts(knowledge, language, "places", "place")
                .forEach((row, name) ->
                        place(names, row.get("name"), row.optional("state").orElse(null), name));
        people(knowledge, language, names);
        return names;
    }

    /** The first name that the language has for each line of a table. */
    private static Map<Row, String> firsts(Knowledge knowledge, String language, String table, String id) {
        Map<String, Row> known = byId(knowledge, table, id);
        Map<Row, String> firsts = new HashMap<>();
        for (Row row : knowledge.table(language, table).rows()) {
            Row of = known.get(row.get(id));
            List<String> names = row.list("names");
            if (of != null && !names.isEmpty()) {
                firsts.putIfAbsent(of, names.get(0));
            }
        }
        return firsts;
    }

    private static Map<String, Row> byId(Knowledge knowledge, String table, String id) {
        Map<String, Row> rows = new HashMap<>();
        knowledge.table(table).rows().forEach(row -> rows.put(row.get(id), row));
        return rows;
    }

    private static void people(Knowledge knowledge, String language, Map<String, String> names) {
        Map<String, Row> known = byId(knowledge, "people", "person");
        Map<String, Set<String>> kept = knowledge.table(KEPT, "people").rows().stream()
                .collect(Collectors.toMap(
                        row -> row.get("person"), row -> Set.copyOf(row.list("names")), (a, b) -> a, HashMap::new));
        for (Row row : knowledge.table(language, "people").rows()) {
            Row of = known.get(row.get("person"));
            if (of != null) {
                Set<String> others = kept.getOrDefault(row.get("person"), Set.of());
                row.list("names").stream()
                        .filter(name -> !others.contains(name) && isSpelling(name, of.get("name")))
                        .findFirst()
                        .ifPresent(name -> names.put(person(of), name));
            }
        }
    }

    /** Whether one is the other, spelled otherwise, and no short or longer form of it. */
    private static boolean isSpelling(String name, String other) {
        return initials(name).equals(initials(other));
    }

    private static List<Integer> initials(String name) {
        List<Integer> initials = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[ -]+")) {
            initials.add(word.codePointAt(0));
        }
        return initials;
    }

    private static String state(Row row) {
        return who(row, Actor.Kind.STATE, row.get("state"));
    }

    /** With its state, and alone for whoever does not know that. */
    private static void place(Map<String, String> names, String kept, @Nullable String state, String name) {
        names.put(Names.place(kept, state), name);
        names.putIfAbsent(Names.place(kept, null), name);
    }

    private static String person(Row row) {
        return who(row, Actor.Kind.PERSON, row.optional("state").orElse(null));
    }

    private static String body(Row row) {
        Actor.Kind kind = Actor.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        return who(row, kind, row.optional("state").orElse(null));
    }

    private static String who(Row row, Actor.Kind kind, @Nullable String country) {
        String wikidata = row.optional("wikidata").orElse(null);
        return Catalogue.who(
                new Actor("", row.get("name"), kind, country, null, null, null, wikidata, true, List.of()));
    }

    private static String matter(Row row) {
        Matter.Kind kind = Matter.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        String wikidata = row.optional("wikidata").orElse(null);
        return Catalogue.what(new Matter("", row.get("name"), kind, wikidata, List.of()));
    }
}
