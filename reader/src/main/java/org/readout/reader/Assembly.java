package org.readout.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.actors.Cast;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.Record;
import org.readout.record.Statement;

/**
 * Puts a record together: only actors that are known, named, or that something rests on, numbered in text order. Something
 * rests on its parties and on whoever else stands in the words that prove an event.
 */
final class Assembly {

    private final Map<String, String> ids = new HashMap<>();

    static Record record(Article article, Cast cast, List<Statement> statements, List<Event> events) {
        return new Assembly().assemble(article, cast, statements, events);
    }

    private Record assemble(Article article, Cast cast, List<Statement> statements, List<Event> events) {
        Set<String> used = used(statements, events);
        used.addAll(witnessed(cast, events));
        List<Actor> all = new ArrayList<>(cast.actors());
        cast.territories().stream().filter(a -> used.contains(a.id())).forEach(all::add);
        List<Actor> actors = new ArrayList<>();
        for (Actor a : all) {
            if (a.known() || used.contains(a.id()) || cast.isNamed(a.id())) {
                String id = "a" + (actors.size() + 1);
                ids.put(a.id(), id);
                actors.add(new Actor(
                        id,
                        a.name(),
                        a.kind(),
                        a.country(),
                        a.code(),
                        a.sector(),
                        a.office(),
                        a.wikidata(),
                        a.known(),
                        a.mentions()));
            }
        }
        List<Matter> matters = new ArrayList<>();
        for (Matter m : cast.matters()) {
            String id = "m" + (matters.size() + 1);
            ids.put(m.id(), id);
            matters.add(new Matter(id, m.name(), m.kind(), m.wikidata(), m.mentions()));
        }
        return new Record(
                article,
                actors,
                matters,
                statements.stream().map(this::renamed).toList(),
                events.stream().map(this::renamed).toList(),
                cast.warnings());
    }

    private static Set<String> used(List<Statement> statements, List<Event> events) {
        Set<String> used = new HashSet<>();
        for (Statement s : statements) {
            used.addAll(s.speakers());
            used.addAll(s.addressees());
            used.addAll(s.about());
        }
        for (Event e : events) {
            used.addAll(e.sources());
            used.addAll(e.targets());
        }
        return used;
    }

    /** Who is told of in the words that prove an event. */
    private static Set<String> witnessed(Cast cast, List<Event> events) {
        Set<String> told = new HashSet<>();
        for (Event e : events) {
            e.evidence().forEach(words -> cast.within(words).forEach(r -> told.addAll(r.actors())));
        }
        return told;
    }

    private List<String> renamed(List<String> old) {
        return old.stream().filter(ids::containsKey).map(ids::get).toList();
    }

    private Statement renamed(Statement s) {
        return s.between(renamed(s.speakers()), renamed(s.addressees()), renamed(s.about()));
    }

    private Event renamed(Event e) {
        return e.between(renamed(e.sources()), renamed(e.targets()), renamed(e.about()));
    }
}
