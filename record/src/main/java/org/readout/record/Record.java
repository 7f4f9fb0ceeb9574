package org.readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything read from one article. Ids are local: {@code a1}, {@code m1}, {@code s1}, {@code e1}.
 *
 * @param reader what read it, an engine and tables with their versions ({@code swift-3 knowledge-2a7597f4f647}), so that
 *     somebody else gets the same; null where that is not known
 */
public record Record(
        @Nullable String reader,
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

    /** A record of which it is not known what read it. */
    public Record(
            Article article,
            List<Actor> actors,
            List<Matter> matters,
            List<Statement> statements,
            List<Event> events,
            List<String> warnings) {
        this(null, article, actors, matters, statements, events, warnings);
    }

    /** The same, as read by this. */
    public Record readBy(@Nullable String by) {
        return new Record(by, article, actors, matters, statements, events, warnings);
    }
}
