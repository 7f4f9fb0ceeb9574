package org.readout.language.swift.syntax;

/**
 * Tells most unknown features from a set of bits that fits a processor's cache; most features that are asked for are
 * unknown, and looking for them in a large table is what takes time. Immutable.
 */
final class KnownFeatures {

    private static final int BITS_A_FEATURE = 4;

    private final long[] bits;
    private final int shift;

    KnownFeatures(int[] features) {
        int room = Math.max(64, Integer.highestOneBit(Math.max(1, features.length)) * 2 * BITS_A_FEATURE);
        bits = new long[room / 64];
        shift = Integer.numberOfLeadingZeros(room) + 1;
        for (int feature : features) {
            int bit = feature >>> shift;
            bits[bit >> 6] |= 1L << bit;
        }
    }

    /**
     * Moves the features that may be known to the front, without a branch that a processor would have to guess.
     *
     * @return how many they are: all known ones, and a few others
     */
    int sift(int[] features, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int feature = features[i];
            int bit = feature >>> shift;
            features[kept] = feature;
            kept += (int) (bits[bit >> 6] >>> bit) & 1;
        }
        return kept;
    }
}
