package org.readout.knowledge.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;

/** What the tables have already, by name and by Wikidata's ids. Immutable. */
final class Known {

    /** A person of the tables. */
    record Person(String id, String state) {}

    private final Map<String, String> bodies = new HashMap<>();
    private final Set<String> states = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> organisations = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final List<Row> terms;

    Known(Knowledge knowledge) {
        for (Row row : knowledge.table("states").rows()) {
            body(row.get("state"), row);
            states.add(row.get("state"));
        }
        for (Row row : knowledge.table("organisations").rows()) {
            body(row.get("organisation"), row);
            ids.add(row.get("organisation"));
            organisations.put(Names.key(row.get("name")), row.get("organisation"));
        }
        for (String language : Knowledge.LANGUAGES) {
            words(knowledge, language);
        }
        for (Row row : knowledge.table("people").rows()) {
            Person person = new Person(row.get("person"), row.get("state"));
            people.putIfAbsent(Names.key(row.get("name")), person);
            row.optional("wikidata").ifPresent(q -> people.put(q, person));
            ids.add(row.get("person"));
        }
        knowledge.table("places").rows().forEach(r -> words(List.of(r.get("name"))));
        knowledge.table("roles").rows().forEach(r -> roles.add(r.get("role")));
        terms = knowledge.table("holders").rows();
    }

    private void body(String id, Row row) {
        bodies.putIfAbsent(id, id);
        bodies.putIfAbsent(Names.key(row.get("name")), id);
        row.optional("wikidata").ifPresent(q -> bodies.put(q, id));
    }

    private void words(Knowledge knowledge, String language) {
        for (Row row : knowledge.table(language, "states").rows()) {
            row.list("names").forEach(n -> bodies.putIfAbsent(Names.key(n), row.get("state")));
            List.of("names", "demonyms", "capital", "seats").forEach(column -> words(row.list(column)));
        }
        knowledge.table(language, "places").rows().forEach(r -> words(r.list("names")));
        knowledge.table(language, "nouns").rows().forEach(r -> words(List.of(r.get("noun"))));
        for (Row row : knowledge.table(language, "organisations").rows()) {
            row.list("names").forEach(n -> {
                bodies.putIfAbsent(Names.key(n), row.get("organisation"));
                organisations.putIfAbsent(Names.key(n), row.get("organisation"));
            });
        }
        for (Row row : knowledge.table(language, "titles").rows()) {
            for (String title : row.list("titles")) {
                titles.putIfAbsent(row.get("body") + " " + Names.key(title), row.get("role"));
            }
        }
    }

    private void words(List<String> more) {
        more.forEach(w -> words.add(Names.key(w)));
    }

    /** Whether the tables have the word for a state and what belongs to it, a place, or a noun. */
    boolean isWord(String word) {
        return words.contains(Names.key(word));
    }

    /** The state or organisation of an id of ours, a Wikidata id or a name. */
    Optional<String> body(String name) {
        String byId = bodies.get(name);
        return Optional.ofNullable(byId != null ? byId : bodies.get(Names.key(name)));
    }

    /** The state of a Wikidata id, ISO code or name. */
    Optional<String> state(String name) {
        return states.contains(name) ? Optional.of(name) : body(name).filter(states::contains);
    }

    boolean isState(String id) {
        return states.contains(id);
    }

    Optional<String> organisation(String name) {
        return Optional.ofNullable(organisations.get(Names.key(name)))
                .or(() -> Optional.ofNullable(bodies.get(name)).filter(id -> !states.contains(id)));
    }

    /** The person of this Wikidata id. */
    Optional<String> personOf(String wikidata) {
        return Optional.ofNullable(people.get(wikidata)).map(Person::id);
    }

    /** The person of this name, if of this state or of none that is known. */
    Optional<String> person(String name, String state) {
        return Optional.ofNullable(people.get(Names.key(name)))
                .filter(p -> state.isEmpty() || p.state().isEmpty() || p.state().equals(state))
                .map(Person::id);
    }

    /** Whether the tables use the id for a person or organisation. */
    boolean has(String id) {
        return ids.contains(id);
    }

    boolean isRole(String id) {
        return roles.contains(id);
    }

    /** The kind of office that a title means, at this body or any. */
    Optional<String> role(String title, String body) {
        String key = Names.key(title);
        String own = titles.get(body + " " + key);
        return Optional.ofNullable(own != null ? own : titles.get(" " + key));
    }

    /** The terms of the tables. */
    List<Row> terms() {
        return terms;
    }
}
