package org.readout.archive.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side asked of the other or promised it, and what became of that.
 *
 * @param made the line that tells it
 * @param outcome what became of it, as far as the archive tells
 * @param settledBy the later event that says so; null while it is open
 * @param because the words or matters that both have in common
 */
public record Demand(Line made, Outcome outcome, @Nullable Line settledBy, List<String> because) {

    public Demand {
        because = List.copyOf(because);
    }

    /** What became of a demand or promise. */
    public enum Outcome {
        OPEN,
        MET,
        REFUSED,
        WITHDRAWN,
        KEPT,
        BROKEN
    }
}
