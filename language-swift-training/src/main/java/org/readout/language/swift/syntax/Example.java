package org.readout.language.swift.syntax;

import java.util.Arrays;
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

    /** One to be filled. */
    static Example ofSize(int size) {
        return new Example(new String[size], new String[size], new String[size], new int[size], new String[size], null);
    }

    /** Takes a word from another example, head and all. */
    void set(int i, Example from, int word) {
        forms[i] = from.forms[word];
        tags[i] = from.tags[word];
        features[i] = from.features[word];
        heads[i] = from.heads[word];
        relations[i] = from.relations[word];
    }

    int size() {
        return forms.length;
    }

    /**
     * The place of its root.
     *
     * @throws IllegalStateException where it has none
     */
    int root() {
        for (int i = 0; i < size(); i++) {
            if (heads[i] == size()) {
                return i;
            }
        }
        throw new IllegalStateException("a sentence without a root");
    }

    /** The guide; one that knows nothing where there is none. */
    Guide guideOrNone() {
        return guide == null ? Guide.none(size()) : guide;
    }

    Example withGuide(Guide guide) {
        return new Example(forms, tags, features, heads, relations, guide);
    }

    /**
     * What other engines find in these words: the tags, features and tree of one, and the tree of a second on the same
     * words. Where they cut the text otherwise, heads are -2 and strings empty.
     */
    record Guide(
            String[] tags,
            String[] features,
            int[] heads,
            String[] relations,
            int[] secondHeads,
            String[] secondRelations) {

        static Guide none(int size) {
            String[] nothing = new String[size];
            Arrays.fill(nothing, "");
            int[] nowhere = new int[size];
            Arrays.fill(nowhere, -2);
            return new Guide(nothing, nothing, nowhere, nothing, nowhere, nothing);
        }
    }
}
