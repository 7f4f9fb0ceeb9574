package org.readout.archive.answers;

import java.util.List;

/**
 * Where a report stands, and what it was brought together with.
 *
 * @param article hex SHA-256 of its text
 * @param local its id within the record, such as {@code e1}
 * @param key what it is known by
 * @param id what all reports of the same thing are known by
 * @param merges each step that brought these reports together
 */
public record Located(String article, String local, String key, String id, List<Step> merges) {

    public Located {
        merges = List.copyOf(merges);
    }

    /** Two reports, by their keys, that were held to be of one thing, how surely, and why. */
    public record Step(String one, String other, double score, String why) {}
}
