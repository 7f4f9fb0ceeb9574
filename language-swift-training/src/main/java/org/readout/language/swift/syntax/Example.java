package org.readout.language.swift.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A sentence to learn from or to score by.
 *
 * @param tags as {@link Harmony#tag} names them
 * @param features as {@link Harmony#features} keeps them
 * @param heads the place of each word's head; that of the root's dependant is the number of words
 * @param guide what another engine says of the same words, where it was asked
 */
record Example(
        String[] forms, String[] tags, String[] features, int[] heads, String[] relations, @Nullable Guide guide) {

    int size() {
        return forms.length;
    }

    Example withGuide(Guide guide) {
        return new Example(forms, tags, features, heads, relations, guide);
    }

    /** Another engine's tree on these words; where it cut the text otherwise, heads of -2 and empty strings. */
    record Guide(String[] tags, String[] features, int[] heads, String[] relations) {}
}
