package org.readout.language.swift.syntax;

import java.util.Arrays;

/** Room that decisions are worked out in, so that none is asked for anew. For one thread. */
final class Scratch {

    final Features features = new Features();
    private int[] scores = new int[64];

    /** Cells for so many classes, all zero; the same ones each time. */
    int[] scores(int classes) {
        if (scores.length < classes) {
            scores = new int[classes];
        } else {
            Arrays.fill(scores, 0, classes, 0);
        }
        return scores;
    }
}
