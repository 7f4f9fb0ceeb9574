package org.readout.language.swift.tokens;

/** Decides whether 'des' or 'du' stands for preposition and article or is an article alone. For any number of threads. */
@FunctionalInterface
public interface ContractionJudge {

    /**
     * @param sentence its tokens, contractions whole
     * @param i the token 'des' or 'du'
     */
    boolean isContraction(Surface sentence, int i);

    /** The tokens of a sentence as they stand in the text. */
    interface Surface {

        int size();

        String form(int i);
    }
}
