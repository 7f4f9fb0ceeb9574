package org.readout.statements;

import java.util.List;
import org.readout.record.Span;

/**
 * Who speaks or is spoken to, as the text says it.
 *
 * @param span the words
 * @param actors ids; empty where nobody known stands behind the words
 * @param kind what kind of word it is
 */
record Source(Span span, List<String> actors, Kind kind) {

    /** What kind of word names the source. */
    enum Kind {
        PHRASE,
        THING,
        PRONOUN,
        FIRST,
        FIRST_PLURAL,
        NOBODY
    }

    Source withActors(List<String> ids) {
        return new Source(span, ids, kind);
    }
}
