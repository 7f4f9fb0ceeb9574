package org.readout.web.reading;

import java.util.List;

/**
 * A piece of text over which nothing begins or ends.
 *
 * @param kinds how it is shown, as classes of a style sheet: {@code st} in a statement, {@code st2} in one told within
 *     another, {@code cue}, {@code ev} the word that tells an event, {@code ac}, {@code ma}, {@code da}
 * @param of ids of all that it is part of or proves
 * @param begins those whose first words these are
 * @param ends statements and events whose last words these are
 */
public record Stretch(String text, String kinds, String of, List<String> begins, List<String> ends) {

    /** Whether nothing was read from it. */
    public boolean isPlain() {
        return of.isEmpty();
    }
}
