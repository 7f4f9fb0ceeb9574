package org.readout.actors;

import org.readout.record.Span;

/**
 * A word as names are compared: a token, a part of one between hyphens or apostrophes ('Jae-in' has two), or the surface
 * of a contraction.
 *
 * @param token index in the sentence of the (first) token that it lies in
 * @param last index of the last token that shares its stretch, more than {@code token} for a contraction
 * @param folded lower case without accents
 * @param lemma the folded lemma of the token, or {@code folded} where the word is only a part of it
 * @param capital whether its first letter is one
 * @param capitals whether all its letters are
 */
record Word(int token, int last, int begin, int end, String folded, String lemma, boolean capital, boolean capitals) {

    /** Without the mark of a plural: the adjectives of a noun agree with it, and their lemma may be a verb's. */
    String stem() {
        boolean plural = folded.length() > 4 && folded.endsWith("s");
        return plural ? folded.substring(0, folded.length() - 1) : folded;
    }

    Span span() {
        return new Span(begin, end);
    }
}
