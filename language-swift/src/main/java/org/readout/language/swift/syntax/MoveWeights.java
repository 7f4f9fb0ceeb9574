package org.readout.language.swift.syntax;

import java.util.Arrays;

/**
 * The weights of the parser's moves, laid out for speed: those of all three in one number beside the feature's own.
 * Immutable, for any number of threads.
 */
final class MoveWeights implements Scorer {

    private final FeatureTable table;

    MoveWeights(Weights weights) {
        int[] packed = new int[weights.features().length];
        int from = 0;
        for (int i = 0; i < packed.length; i++) {
            int to = from + weights.counts()[i];
            packed[i] = packed(Arrays.copyOfRange(weights.weights(), from, to));
            from = to;
        }
        table = new FeatureTable(weights.features(), packed);
    }

    /** Three weights of eight bits each. */
    private static int packed(short[] weights) {
        int packed = 0;
        for (short weight : weights) {
            packed |= (weight & 0xFF) << 8 * (weight >> 8 & 0xFF);
        }
        return packed;
    }

    @Override
    public void add(int[] features, int count, int[] scores) {
        int shift = 0;
        int left = 0;
        int right = 0;
        int found = table.find(features, count);
        for (int i = 0; i < found; i++) {
            int packed = features[i];
            shift += (byte) packed;
            left += (byte) (packed >> 8);
            right += (byte) (packed >> 16);
        }
        scores[State.SHIFT] += shift;
        scores[State.LEFT] += left;
        scores[State.RIGHT] += right;
    }
}
