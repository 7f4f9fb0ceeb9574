package org.readout.statements;

import java.util.List;

/**
 * One line of the table of venues: a word for where something is said, and what stands before it.
 *
 * @param words lemmas, a name with its capital; {@code @JRN} alone for any actor of a sector
 * @param prepositions each as the words that the engine parts it into
 */
record Venue(List<String> words, Kind kind, List<List<String>> prepositions) {

    /** What kind of thing something is said at: all but a text can be told something, a text speaks for itself. */
    enum Kind {
        OCCASION,
        TEXT,
        MEDIUM,
        BODY
    }

    Venue {
        words = List.copyOf(words);
        prepositions = List.copyOf(prepositions);
    }

    boolean isSector() {
        return words.get(0).startsWith("@");
    }
}
