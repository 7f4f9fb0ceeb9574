package org.readout.language.swift.syntax;

import org.readout.language.Upos;

/**
 * What was found about the words of a sentence, one cell for each word. The arrays belong to whoever asked.
 *
 * @param features UD morphological features, {@code Name=Value|…}, empty where none are known
 * @param heads the place of each word's head, -1 for the root; there is one root and no circle where
 *     the sentence was parsed
 * @param relations to the head, UD with subtype
 */
public record Syntax(Upos[] upos, String[] features, int[] heads, String[] relations) {}
