package org.readout.archive;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.archive.merging.Identity;
import org.readout.record.Actor;
import org.readout.record.Event;
import org.readout.record.Record;
import org.readout.record.Statement;

/** A record as people corrected it. What they rejected is gone, and parties are those that they named. */
final class Amended {

    private final Record record;
    private final Map<String, String> keys;
    private final Map<String, List<Amendment>> amendments;

    private Amended(Record record, Map<String, List<Amendment>> amendments) {
        this.record = record;
        this.keys = keys(record);
        this.amendments = amendments;
    }

    /** @param amendments by key */
    static Record of(Record record, Map<String, List<Amendment>> amendments) {
        return amendments.isEmpty() ? record : new Amended(record, amendments).record();
    }

    /** What each event and statement is known by, by its id in the record. */
    static Map<String, String> keys(Record record) {
        Identity identity = new Identity(record.article().id());
        Map<String, String> keys = new HashMap<>();
        record.statements().forEach(s -> keys.put(s.id(), identity.key(s)));
        record.events().forEach(e -> keys.put(e.id(), identity.key(e)));
        return keys;
    }

    private Record record() {
        List<Statement> statements = record.statements().stream()
                .filter(s -> !isRejected(s.id()))
                .map(this::amended)
                .toList();
        List<Event> events = record.events().stream()
                .filter(e -> !isRejected(e.id()))
                .map(this::amended)
                .toList();
        return new Record(
                record.reader(),
                record.article(),
                record.actors(),
                record.matters(),
                statements,
                events,
                record.warnings());
    }

    private List<Amendment> of(String id) {
        return amendments.getOrDefault(keys.getOrDefault(id, ""), List.of());
    }

    private boolean isRejected(String id) {
        return of(id).stream().anyMatch(a -> a.what() == Amendment.Kind.REJECT);
    }

    private Statement amended(Statement s) {
        return s.between(
                party(s.id(), Amendment.Kind.SOURCE, s.speakers()),
                party(s.id(), Amendment.Kind.TARGET, s.addressees()),
                s.about());
    }

    private Event amended(Event e) {
        return e.between(
                party(e.id(), Amendment.Kind.SOURCE, e.sources()),
                party(e.id(), Amendment.Kind.TARGET, e.targets()),
                e.about());
    }

    /** Whom nobody in the record is called like changes nothing. */
    private List<String> party(String id, Amendment.Kind what, List<String> read) {
        for (Amendment a : of(id)) {
            if (a.what() == what) {
                List<String> named = named(record, a.value());
                return named.isEmpty() && !a.value().equals("-") ? read : named;
            }
        }
        return read;
    }

    /** The actors of a record that are called so. */
    static List<String> named(Record record, String names) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : names.split(";")) {
            record.actors().stream()
                    .filter(actor -> isCalled(actor, name.strip()))
                    .findFirst()
                    .ifPresent(actor -> ids.add(actor.id()));
        }
        return List.copyOf(ids);
    }

    private static boolean isCalled(Actor actor, String name) {
        return actor.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))
                || name.equals(actor.wikidata())
                || actor.kind() == Actor.Kind.STATE && name.equals(actor.code());
    }
}
