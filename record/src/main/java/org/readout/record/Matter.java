package org.readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What diplomacy is about: a treaty, a plan, a forum, a war, a prisoner's case, a resolution. */
public record Matter(String id, String name, Kind kind, @Nullable String wikidata, List<Span> mentions) {

    public Matter {
        mentions = List.copyOf(mentions);
    }

    /** What a matter is. */
    public enum Kind {
        TREATY,
        PLAN,
        FORUM,
        CONFLICT,
        CASE,
        RESOLUTION
    }
}
