package org.readout.record;

import java.util.List;

/** Everything read from one article. Ids are local: {@code a1}, {@code m1}, {@code s1}, {@code e1}. */
public record Record(
        Article article,
        List<Actor> actors,
        List<Matter> matters,
        List<Statement> statements,
        List<Event> events,
        List<String> warnings) {

    /** The name of the format that is written. */
    public static final String FORMAT = "readout/1";

    public Record {
        actors = List.copyOf(actors);
        matters = List.copyOf(matters);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
    }
}
