package org.readout.knowledge.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.knowledge.Row;

/**
 * What an import collects beside the tables that there are: people and organisations under lasting ids, which are those of
 * the tables where these have them already. For one thread.
 */
final class Collected {

    final Known known;
    final Harvest harvest;
    final Terms terms = new Terms();
    /** By id, the source's own name of whom it was given to. */
    private final Map<String, String> given = new HashMap<>();

    Collected(Known known, String origin) {
        this.known = known;
        this.harvest = new Harvest(origin);
    }

    /** Adds somebody and gives his id. */
    String person(Person p) {
        String id = (p.wikidata().isEmpty()
                        ? known.person(p.name(), p.state())
                        : known.personOf(p.wikidata()).or(() -> known.person(p.name(), p.state())))
                .orElseGet(() -> newId(p.name(), p.wikidata(), p.state()));
        if (!known.has(id)) {
            harvest.put("people", id, p.place(), id, p.name(), p.state(), p.gender(), p.wikidata());
        }
        p.names().forEach((language, names) -> names.stream()
                .filter(n -> !Names.key(n).equals(Names.key(p.name())))
                .forEach(n -> harvest.append(language + "/people", id, p.place(), n)));
        return id;
    }

    /** Whoever has the name and the state again is the same; another namesake gets an id of his own. */
    String newId(String name, String wikidata, String state) {
        String slug = Names.slug(name);
        String own = wikidata.isEmpty() ? Names.key(name) + "/" + state : wikidata;
        String suffix = wikidata.isEmpty() ? Names.slug(state.isEmpty() ? "2" : state) : Names.slug(wikidata);
        String id = slug.isEmpty() ? "x-" + (wikidata.isEmpty() ? Integer.toHexString(name.hashCode()) : suffix) : slug;
        boolean taken = known.has(id) || !given.getOrDefault(id, own).equals(own);
        String free = taken ? id + "-" + suffix : id;
        given.put(free, own);
        return free;
    }

    /** Adds the terms to the tables, without the days of offices whose holders the rows tell. */
    void addTerms(List<Row> rows) {
        for (Term t : rows.isEmpty() ? terms.all() : terms.without(rows)) {
            String key = t.office() + " " + t.person() + " " + t.from() + " " + t.to();
            harvest.put(
                    "holders",
                    key,
                    t.place(),
                    t.body(),
                    t.role(),
                    t.person(),
                    t.from(),
                    t.to(),
                    t.sure() ? "sure" : "likely");
        }
    }
}
