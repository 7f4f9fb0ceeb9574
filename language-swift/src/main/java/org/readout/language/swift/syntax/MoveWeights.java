package org.readout.language.swift.syntax;

import java.util.Arrays;

/**
 * The weights of the parser's moves, laid out for speed: those of all three in one number beside the feature's own.
 * Immutable, for any number of threads.
 */
final class MoveWeights implements Scorer {

    private final int[] table;
    private final int mask;
    private final KnownFeatures known;

    MoveWeights(Weights weights) {
        int[] features = weights.features();
        int room = Integer.highestOneBit(Math.max(1, features.length)) << 2;
        table = new int[2 * room];
        mask = room - 1;
        known = new KnownFeatures(features);
        int from = 0;
        for (int i = 0; i < features.length; i++) {
            int to = from + weights.counts()[i];
            put(features[i], packed(Arrays.copyOfRange(weights.weights(), from, to)));
            from = to;
        }
    }

    /** Three weights of eight bits each, and a bit that says the place is taken. */
    private static int packed(short[] weights) {
        int packed = 1 << 24;
        for (short weight : weights) {
            packed |= (weight & 0xFF) << 8 * (weight >> 8 & 0xFF);
        }
        return packed;
    }

    private void put(int feature, int packed) {
        int slot = feature & mask;
        while (table[2 * slot + 1] != 0) {
            slot = slot + 1 & mask;
        }
        table[2 * slot] = feature;
        table[2 * slot + 1] = packed;
    }

    @Override
    public void add(int[] features, int count, int[] scores) {
        int shift = 0;
        int left = 0;
        int right = 0;
        int kept = known.sift(features, count);
        for (int i = 0; i < kept; i++) {
            int packed = find(features[i]);
            shift += (byte) packed;
            left += (byte) (packed >> 8);
            right += (byte) (packed >> 16);
        }
        scores[State.SHIFT] += shift;
        scores[State.LEFT] += left;
        scores[State.RIGHT] += right;
    }

    private int find(int feature) {
        int slot = feature & mask;
        int packed = table[2 * slot + 1];
        while (packed != 0 && table[2 * slot] != feature) {
            slot = slot + 1 & mask;
            packed = table[2 * slot + 1];
        }
        return packed;
    }
}
