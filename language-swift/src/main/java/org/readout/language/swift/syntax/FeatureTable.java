package org.readout.language.swift.syntax;

import java.util.Arrays;

/**
 * Features, each with a number beside it, in as little memory as can be, since looking for one in memory that no cache
 * holds is what takes time. Immutable, for any number of threads.
 *
 * <p>A set of bits says of which upper parts of a feature's number there is one at all: most features that are asked for
 * are unknown, and most of these are known by it to be. How many bits are set before one's own is the feature's place
 * (Jacobson's rank). Features of the same upper part, which are few, stand behind the others of their 64 bits.
 */
final class FeatureTable {

    private static final int BITS_A_FEATURE = 4;

    /** Beside the first feature of an upper part: there are more of it. */
    private static final int MORE = Integer.MIN_VALUE;

    private final long[] bits;
    private final int shift;
    /** Where the features of each 64 bits begin, and where the last ones end. */
    private final int[] begins;
    /** Feature and number in turn. */
    private final int[] entries;

    /**
     * @param features in ascending order, as unsigned numbers
     * @param numbers one for each, 0 to 2^31 - 1
     */
    FeatureTable(int[] features, int[] numbers) {
        int room = Math.max(64, Integer.highestOneBit(Math.max(1, features.length)) * 2 * BITS_A_FEATURE);
        bits = new long[room / 64];
        begins = new int[room / 64 + 1];
        shift = Integer.numberOfLeadingZeros(room) + 1;
        entries = new int[2 * features.length + 2];
        for (int feature : features) {
            bits[word(feature)] |= 1L << bit(feature);
            begins[word(feature) + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        int[] spare = new int[bits.length];
        for (int i = 0; i < features.length; i++) {
            put(features[i], numbers[i], i > 0 && bit(features[i]) == bit(features[i - 1]), spare);
        }
    }

    private void put(int feature, int number, boolean again, int[] spare) {
        int at = first(feature);
        if (again) {
            entries[2 * at + 1] |= MORE;
            int word = word(feature);
            at = begins[word] + Long.bitCount(bits[word]) + spare[word]++;
        }
        entries[2 * at] = feature;
        entries[2 * at + 1] = number;
    }

    private int bit(int feature) {
        return feature >>> shift;
    }

    private int word(int feature) {
        return feature >>> shift >> 6;
    }

    /** The place of the first feature with this upper part. */
    private int first(int feature) {
        int word = word(feature);
        return begins[word] + Long.bitCount(bits[word] & (1L << bit(feature)) - 1);
    }

    /**
     * Puts the numbers of the features in the place of the features, 0 for some of the unknown ones; the others are left
     * out.
     *
     * @param features left in disorder behind the numbers
     * @return how many numbers there are
     */
    int find(int[] features, int count) {
        int kept = sift(features, count);
        for (int i = 0; i < kept; i++) {
            int feature = features[i];
            int at = 2 * first(feature);
            int number = entries[at + 1];
            int other = missed(entries[at], feature);
            features[i] = (number & other) < 0 ? further(feature) : number & ~other & ~MORE;
        }
        return kept;
    }

    /** All bits where the two differ, none where they do not: a branch here is guessed wrongly too often. */
    private static int missed(int one, int other) {
        int difference = one ^ other;
        return (difference | -difference) >> 31;
    }

    /** Moves the features that may be known to the front. */
    private int sift(int[] features, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int feature = features[i];
            int bit = feature >>> shift;
            features[kept] = feature;
            kept += (int) (bits[bit >> 6] >>> bit) & 1;
        }
        return kept;
    }

    private int further(int feature) {
        int word = word(feature);
        for (int at = begins[word] + Long.bitCount(bits[word]); at < begins[word + 1]; at++) {
            if (entries[2 * at] == feature) {
                return entries[2 * at + 1];
            }
        }
        return 0;
    }
}
