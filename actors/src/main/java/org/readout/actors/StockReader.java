package org.readout.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Name;
import org.readout.actors.Stock.Type;
import org.readout.actors.Stock.What;
import org.readout.knowledge.CoarseDate;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.names.NameTrie;
import org.readout.language.names.NameTrie.Capitals;
import org.readout.language.names.Words;
import org.readout.record.Actor;
import org.readout.record.Matter;
import org.readout.record.Sector;

/** Fills a {@link Stock} from the tables. */
final class StockReader {

    /** States whose people's family names stand first. */
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "PRK", "KOR", "TWN", "VNM", "HKG", "KHM", "SGP");

    /** So short a name ('Lou') may be a family's as well as a given one. */
    private static final int LONGEST_SYLLABLE = 3;

    /** What may stand behind a family name and is none. */
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "v", "vi");

    private final Knowledge knowledge;
    private final String language;
    private final Stock stock;
    private final Words words;
    private final Map<String, Set<String>> given = new HashMap<>();

    StockReader(Knowledge knowledge, String language, Stock stock) {
        this.knowledge = knowledge;
        this.language = language;
        this.stock = stock;
        this.words = Words.ofNames(stock.vocabulary);
    }

    void read() {
        givenNames();
        states();
        places();
        knowledge.table(language, "mentions").rows().stream()
                .filter(r -> r.get("kind").equals("region"))
                .flatMap(r -> r.list("words").stream())
                .forEach(n -> name(n, new Name(Type.REGION, "")));
        people();
        organisations();
        matters();
        offices();
        nouns();
    }

    private void name(String name, Name meaning) {
        stock.names.add(words.of(name), meaning);
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, String text) {
        return text.isEmpty() ? null : Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void givenNames() {
        for (Row row : knowledge.table("given-names").rows()) {
            Set<String> all = new LinkedHashSet<>();
            all.add(row.get("name"));
            all.addAll(row.list("variants"));
            for (String name : all) {
                given.computeIfAbsent(Fold.key(name), k -> new LinkedHashSet<>())
                        .addAll(all);
                stock.addGivenName(Fold.key(name), row.get("gender"));
            }
        }
    }

    private void states() {
        for (Row row : knowledge.table("states").rows()) {
            stock.add(new Stock.State(
                    row.get("state"),
                    row.get("name"),
                    orNull(row.get("wikidata")),
                    row.get("status").equals("former")));
        }
        for (Row row : knowledge.table(language, "states").rows()) {
            String id = row.get("state");
            row.list("names").forEach(n -> name(n, new Name(Type.STATE, id)));
            stock.institutions.callState(id, row.list("names"));
            stock.institutions.callState(id, row.list("demonyms"));
            row.list("capital").forEach(n -> name(n, new Name(Type.CAPITAL, id)));
            row.list("seats").forEach(n -> name(n, new Name(Type.SEAT, id)));
            row.list("demonyms").forEach(n -> demonym(n, id));
        }
    }

    private void demonym(String word, String state) {
        if (word.endsWith("-")) {
            stock.prefixes.putIfAbsent(Fold.key(word.substring(0, word.length() - 1)), state);
        } else {
            name(word, new Name(Type.DEMONYM, state));
        }
    }

    /** Cities and regions say where somebody belongs; capitals are known as such already. */
    private void places() {
        Map<String, String> stateOf = new HashMap<>();
        for (Row row : knowledge.table("places").rows()) {
            boolean small = row.get("kind").equals("city") || row.get("kind").equals("region");
            if (small && !row.get("state").isEmpty()) {
                stateOf.put(row.get("place"), row.get("state"));
                place(row.get("name"), row.get("state"));
            }
        }
        for (Row row : knowledge.table(language, "places").rows()) {
            String state = stateOf.get(row.get("place"));
            if (state != null) {
                row.list("names").forEach(n -> place(n, state));
                row.list("demonyms").forEach(n -> name(n, new Name(Type.LOCAL, state)));
            }
        }
    }

    private void place(String name, String state) {
        words.of(name);
        NameTrie.Match<Name> known = stock.names.longest(words, 0);
        if (known == null || known.to() < words.size()) {
            stock.names.add(words, new Name(Type.PLACE, state));
        }
    }

    private void people() {
        Map<String, Set<String>> names = new LinkedHashMap<>(); // of namesakes the first of the table is taken
        for (Row row : knowledge.table("people").rows()) {
            String id = row.get("person");
            stock.add(new Stock.Person(
                    id, row.get("name"), orNull(row.get("state")), row.get("gender"), orNull(row.get("wikidata"))));
            names.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(row.get("name"));
        }
        for (Row row : knowledge.table(language, "people").rows()) {
            names.computeIfAbsent(row.get("person"), k -> new LinkedHashSet<>()).addAll(row.list("names"));
        }
        names.forEach((id, all) -> all.forEach(name -> person(stock.person(id), name)));
    }

    private void person(Stock.Person person, String name) {
        String[] parts = name.split(" ", 2);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        if (parts.length == 2) {
            for (String first : given.getOrDefault(Fold.key(parts[0]), Set.of())) {
                forms.add(first + " " + parts[1]);
            }
        }
        forms.forEach(form -> name(form, new Name(Type.PERSON, person.id())));
        String shape = parts[0].toLowerCase(Locale.ROOT);
        if (parts.length == 2 && !shape.equals("the")) {
            stock.addGivenName(Fold.key(parts[0]), person.gender());
            surnames(person, name);
        }
    }

    /**
     * 'Ursula von der Leyen' goes by 'von der Leyen' and by 'Leyen', 'Robert Kennedy Jr.' by 'Kennedy' too; 'Xi Jinping' by
     * 'Xi', but 'James Soong' of the same state not by 'James'.
     */
    private void surnames(Stock.Person person, String name) {
        words.of(name);
        int whole = beforeRealm();
        int end = whole;
        while (end > 1 && SUFFIXES.contains(words.folded(end - 1))) {
            end--;
        }
        Set<Integer> seen = new HashSet<>();
        for (int from = 1; from < end; from++) {
            if (words.length(from) > 1 && seen.add(words.number(from))) {
                surname(from, end, person.id());
                if (end < whole) {
                    surname(from, whole, person.id());
                }
            }
        }
        boolean familyFirst = person.state() != null && FAMILY_NAME_FIRST.contains(person.state());
        if (familyFirst
                && words.length(0) > 1
                && !(words.length(0) > LONGEST_SYLLABLE && given.containsKey(words.folded(0)))) {
            surname(0, 1, person.id());
        }
    }

    /** Where 'of Saudi Arabia', 'de Jordanie' begins behind a king's name, or the end of the name. */
    private int beforeRealm() {
        for (int from = 1; from + 1 < words.size(); from++) {
            int realm = from;
            while (realm + 1 < words.size() && Institutions.isSmall(words.folded(realm))) {
                realm++;
            }
            NameTrie.Match<Name> state = realm == from ? null : stock.names.longest(words, realm);
            if (state != null
                    && state.to() == words.size()
                    && state.values().stream().anyMatch(n -> n.type() == Type.STATE)) {
                return from;
            }
        }
        return words.size();
    }

    private void surname(int from, int to, String person) {
        stock.surnames.add(words, from, to, Capitals.AS_WRITTEN, person);
    }

    private void organisations() {
        for (Row row : knowledge.table("organisations").rows()) {
            Actor.Kind kind = value(Actor.Kind.class, row.get("kind"));
            stock.add(new Stock.Organisation(
                    row.get("organisation"),
                    row.get("name"),
                    kind == null ? Actor.Kind.ORGANISATION : kind,
                    orNull(row.get("code")),
                    value(Sector.class, row.get("sector")),
                    orNull(row.get("state")),
                    orNull(row.get("wikidata"))));
            name(row.get("name"), new Name(Type.ORGANISATION, row.get("organisation")));
            institution(row.get("name"), row.get("organisation"));
        }
        for (Row row : knowledge.table(language, "organisations").rows()) {
            Name name = new Name(Type.ORGANISATION, row.get("organisation"));
            row.list("names").forEach(n -> name(n, name));
            row.list("names").forEach(n -> institution(n, name.id()));
            if (stock.isGroup(name.id())) {
                row.list("names").forEach(n -> stock.addGroup(Fold.key(n), name.id()));
            }
            row.list("seats").forEach(n -> name(n, name));
        }
    }

    private void institution(String name, String id) {
        Stock.Organisation o = stock.organisation(id);
        if (o != null && o.state() != null) {
            stock.institutions.add(o.state(), name, id);
        }
    }

    private void matters() {
        for (Row row : knowledge.table("matters").rows()) {
            Matter.Kind kind = value(Matter.Kind.class, row.get("kind"));
            stock.add(new Stock.Subject(
                    row.get("matter"),
                    row.get("name"),
                    kind == null ? Matter.Kind.CASE : kind,
                    orNull(row.get("wikidata"))));
        }
        for (Row row : knowledge.table(language, "matters").rows()) {
            row.list("names").forEach(n -> name(n, new Name(Type.MATTER, row.get("matter"))));
        }
    }

    private void offices() {
        for (Row row : knowledge.table("roles").rows()) {
            stock.addRole(row.get("role"), Optional.ofNullable(value(Sector.class, row.get("sector"))));
        }
        for (Row row : knowledge.table("holders").rows()) {
            LocalDate from =
                    row.optional("from").map(d -> CoarseDate.parse(d).first()).orElse(LocalDate.MIN);
            LocalDate to =
                    row.optional("to").map(d -> CoarseDate.parse(d).last()).orElse(LocalDate.MAX);
            stock.add(new Stock.Term(row.get("body"), row.get("role"), row.get("person"), from, to));
        }
        for (Row row : knowledge.table(language, "titles").rows()) {
            for (String called : row.list("titles")) {
                Stock.Title title = new Stock.Title(row.get("role"), row.get("body"), called);
                stock.addTitle(title);
                // A title may stand with or without capitals, as may the names inside it
                words.of(called);
                stock.terms.add(words, 0, words.size(), Capitals.OF_ACRONYMS, new What(title, null));
            }
        }
    }

    private void nouns() {
        for (Row row : knowledge.table(language, "nouns").rows()) {
            Actor.Kind kind = value(Actor.Kind.class, row.get("kind"));
            Stock.Noun noun = new Stock.Noun(
                    row.get("noun"),
                    kind == null ? Actor.Kind.PERSON : kind,
                    value(Sector.class, row.get("sector")),
                    row.get("gender"),
                    !row.get("country").isEmpty());
            stock.terms.add(words.of(row.get("noun")), new What(null, noun));
        }
    }
}
