package org.readout.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.Knowledge;
import org.readout.language.names.NameTrie;
import org.readout.language.names.Vocabulary;
import org.readout.record.Actor;
import org.readout.record.Matter;
import org.readout.record.Sector;

/** What the tables know about names, typed, for one language. Immutable and safe for any number of threads. */
final class Stock {

    /** What a name is the name of. */
    enum Type {
        PERSON,
        STATE,
        CAPITAL,
        SEAT,
        DEMONYM,
        LOCAL,
        ORGANISATION,
        MATTER,
        PLACE,
        REGION
    }

    /** What a name stands for; a {@link Type#REGION} for no state in particular; for a {@link Type#PLACE}, and for its demonym ({@link Type#LOCAL}), the state that it lies in. */
    record Name(Type type, String id) {}

    record State(String id, String name, @Nullable String wikidata, boolean former) {}

    record Person(String id, String name, @Nullable String state, String gender, @Nullable String wikidata) {}

    record Organisation(
            String id,
            String name,
            Actor.Kind kind,
            @Nullable String code,
            @Nullable Sector sector,
            @Nullable String state,
            @Nullable String wikidata) {}

    record Subject(String id, String name, Matter.Kind kind, @Nullable String wikidata) {}

    /** One term of office; {@code to} is {@link LocalDate#MAX} while it lasts. */
    record Term(String body, String role, String person, LocalDate from, LocalDate to) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** How the holder of an office is called; {@code body} is empty where the title fits any. */
    record Title(String role, String body, String words) {}

    /** A common noun that names somebody by what he is. */
    record Noun(String words, Actor.Kind kind, @Nullable Sector sector, String gender, boolean countryOfText) {}

    /** A word or words for what somebody is: an office, a noun, or both. */
    record What(@Nullable Title title, @Nullable Noun noun) {}

    /** The words of all names, surnames and terms. */
    final Vocabulary vocabulary = new Vocabulary();

    final NameTrie<Name> names = new NameTrie<>();
    /** Surnames of persons by themselves. */
    final NameTrie<String> surnames = new NameTrie<>();

    /** First parts of compounds ('franco-') to states. */
    final Map<String, String> prefixes = new HashMap<>();

    final NameTrie<What> terms = new NameTrie<>();
    final Institutions institutions = new Institutions();
    final Grammar grammar;
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Subject> matters = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Optional<Sector>> roles = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Set<String>> titleWords = new HashMap<>();
    private final Map<String, String> onlyBody = new HashMap<>();
    private final List<Term> holders = new ArrayList<>();
    private final Map<String, List<Term>> byBodyAndRole = new HashMap<>();
    private final Map<String, List<Term>> byPerson = new HashMap<>();
    private final Map<String, String> givenNames = new HashMap<>();

    Stock(Knowledge knowledge, String language) {
        grammar = new Grammar(knowledge.table(language, "mentions"), knowledge.table(language, "times"));
        new StockReader(knowledge, language, this).read();
        holders.sort(Comparator.comparing(Term::from).thenComparing(Term::person));
        for (Term t : holders) {
            onlyBody.merge(t.role(), t.body(), (a, b) -> a.equals(b) ? a : "");
            byBodyAndRole
                    .computeIfAbsent(t.body() + " " + t.role(), k -> new ArrayList<>())
                    .add(t);
            byPerson.computeIfAbsent(t.person(), k -> new ArrayList<>()).add(t);
        }
    }

    void add(State s) {
        states.put(s.id(), s);
    }

    void add(Person p) {
        people.put(p.id(), p);
    }

    void add(Organisation o) {
        organisations.put(o.id(), o);
    }

    void add(Subject s) {
        matters.put(s.id(), s);
    }

    void add(Term t) {
        holders.add(t);
    }

    boolean isGroup(String organisation) {
        Organisation o = organisations.get(organisation);
        return o != null && o.kind() == Actor.Kind.GROUP;
    }

    void addGroup(String name, String id) {
        groups.putIfAbsent(name, id);
    }

    /** The armed group or movement of this folded name, written as a common noun ('les talibans'); empty where there is none. */
    String groupNamed(String noun) {
        String exact = groups.get(noun);
        return exact != null ? exact : groups.getOrDefault(noun + "s", "");
    }

    void addRole(String role, Optional<Sector> sector) {
        ranks.putIfAbsent(role, ranks.size());
        roles.put(role, sector);
    }

    /** @param gender {@code m}, {@code f}, or empty where the name has both or it is not known */
    void addGivenName(String folded, String gender) {
        givenNames.merge(folded, gender, (a, b) -> a.equals(b) || b.isEmpty() ? a : a.isEmpty() ? b : "");
    }

    /** The gender of a given name, or an empty string. */
    String genderOf(String folded) {
        return givenNames.getOrDefault(folded, "");
    }

    @Nullable
    State state(String id) {
        return states.get(id);
    }

    Person person(String id) {
        return java.util.Objects.requireNonNull(people.get(id), id);
    }

    @Nullable
    Organisation organisation(String id) {
        return organisations.get(id);
    }

    Subject matter(String id) {
        return java.util.Objects.requireNonNull(matters.get(id), id);
    }

    /** The place of a kind of office in its table, which goes from the weightiest down. */
    int rankOf(String role) {
        return ranks.getOrDefault(role, ranks.size());
    }

    /** Whether the folded word stands in a title of the office, anybody's or this body's: 'ministre' in those of a foreign minister. */
    boolean isCalled(String role, String body, String word) {
        return titleWords.getOrDefault(role + " ", Set.of()).contains(word)
                || titleWords.getOrDefault(role + " " + body, Set.of()).contains(word);
    }

    Optional<Sector> sectorOf(String role) {
        return roles.getOrDefault(role, Optional.empty());
    }

    void addTitle(Title title) {
        titles.putIfAbsent(title.role() + " " + title.body(), title.words());
        Set<String> words = titleWords.computeIfAbsent(title.role() + " " + title.body(), k -> new HashSet<>());
        words.addAll(List.of(Fold.key(title.words()).split(" ")));
    }

    /** What the holder is called in the language of these tables: the first title listed for the body, or for any. */
    String titleOf(String role, String body) {
        String own = titles.get(role + " " + body);
        return own != null ? own : titles.getOrDefault(role + " ", role.replace('-', ' '));
    }

    /** Whether the folded word is somebody's given name. */
    boolean isGivenName(String folded) {
        return givenNames.containsKey(folded);
    }

    /** The state or organisation of an office that only one has ('pope'); empty where several have it. */
    String onlyBody(String role) {
        return onlyBody.getOrDefault(role, "");
    }

    /** The terms of one office of one state or organisation, by their beginning. */
    List<Term> terms(String body, String role) {
        return byBodyAndRole.getOrDefault(body + " " + role, List.of());
    }

    /** The terms of one person, by their beginning. */
    List<Term> terms(String person) {
        return byPerson.getOrDefault(person, List.of());
    }
}
