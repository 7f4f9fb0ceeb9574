package org.readout.knowledge.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The positions that people hold, and what offices of the tables they are: by the kinds of position that Wikidata puts
 * them under, else by their English names ('Minister of Defence of Estonia'). For one thread.
 */
final class WikidataOffices {

    /** An office of the tables. */
    record Office(String body, String role) {}

    /** A position as it stands in the dump: its names, what it is a kind of, and what it belongs to. */
    private record Position(List<String> names, List<String> kinds, List<String> owners) {}

    /** Kinds of position, by Wikidata's ids. */
    private static final Map<String, String> ROLES = Map.of(
            "Q48352", "head-of-state",
            "Q30461", "head-of-state",
            "Q116", "monarch",
            "Q2285706", "head-of-government",
            "Q14212", "head-of-government",
            "Q7330070", "foreign-minister");

    /** Of what a position is one: the state, organisation or area that it has to do with. */
    private static final List<String> OWNERS = List.of("P1001", "P2389", "P2098", "P17", "P361");

    private final Known known;
    private final Map<String, Position> positions = new HashMap<>();

    WikidataOffices(Known known) {
        this.known = known;
    }

    /** Whether the entity may be a position: it is one of a kind and belongs to something. */
    static boolean isPosition(WikidataEntity e) {
        return !(e.items("P279").isEmpty() && e.items("P31").isEmpty())
                && !(e.items("P1001").isEmpty() && e.items("P2389").isEmpty());
    }

    void add(WikidataEntity e) {
        List<String> kinds = new ArrayList<>(e.items("P279"));
        kinds.addAll(e.items("P31"));
        List<String> owners =
                OWNERS.stream().flatMap(p -> e.items(p).stream()).distinct().toList();
        positions.put(e.id(), new Position(e.names("en"), kinds, owners));
    }

    /** The office of the tables that this position is; none where it is none, or not in the dump. */
    Optional<Office> office(String id) {
        Position p = positions.get(id);
        if (p == null) {
            return Optional.empty();
        }
        Optional<String> owner =
                p.owners().stream().flatMap(q -> known.body(q).stream()).findFirst();
        Optional<String> role =
                p.kinds().stream().filter(ROLES::containsKey).map(ROLES::get).findFirst();
        if (owner.isPresent() && role.isPresent()) {
            return Optional.of(new Office(owner.get(), role.get()));
        }
        return p.names().stream().flatMap(name -> named(name, owner).stream()).findFirst();
    }

    private Optional<Office> named(String name, Optional<String> owner) {
        for (int of = name.lastIndexOf(" of "); of > 0; of = name.lastIndexOf(" of ", of - 1)) {
            String title = name.substring(0, of);
            String rest = name.substring(of + 4).replaceFirst("^the ", "");
            Optional<String> body = owner.or(() -> known.body(rest));
            Optional<Office> office = body.flatMap(b -> known.role(title, b).map(role -> new Office(b, role)));
            if (office.isPresent()) {
                return office;
            }
        }
        return owner.flatMap(b -> known.role(name, b).map(role -> new Office(b, role)));
    }
}
