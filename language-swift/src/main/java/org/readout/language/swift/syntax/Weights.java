package org.readout.language.swift.syntax;

/**
 * The weights of a model's features, for the few classes that each of them speaks for or against. Immutable, for any
 * number of threads.
 *
 * <p>A table with open addressing: a feature's number, then where its weights lie and how many there are. A weight is
 * eight bits, its class eight more.
 */
final class Weights implements Scorer {

    /** How many classes there can be. */
    static final int CLASSES = 256;

    private static final int COUNT_BITS = 8;

    private final int[] features;
    private final int[] counts;
    private final short[] weights;
    private final int[] table;
    private final int mask;
    private final KnownFeatures known;

    /**
     * @param features in ascending order, as unsigned numbers
     * @param counts for each feature how many weights it has, 1 to 255
     * @param weights class in the upper byte, weight in the lower one; feature by feature
     */
    Weights(int[] features, int[] counts, short[] weights) {
        this.features = features;
        this.counts = counts;
        this.weights = weights;
        int room = Math.max(2, Integer.highestOneBit(Math.max(1, features.length)) << 2);
        this.table = new int[2 * room];
        this.mask = room - 1;
        this.known = new KnownFeatures(features);
        int from = 0;
        for (int i = 0; i < features.length; i++) {
            put(features[i], from << COUNT_BITS | counts[i]);
            from += counts[i];
        }
    }

    private void put(int feature, int where) {
        int slot = feature & mask;
        while (table[2 * slot + 1] != 0) {
            slot = slot + 1 & mask;
        }
        table[2 * slot] = feature;
        table[2 * slot + 1] = where;
    }

    @Override
    public void add(int[] features, int count, int[] scores) {
        int kept = known.sift(features, count);
        for (int i = 0; i < kept; i++) {
            features[i] = where(features[i]);
        }
        for (int i = 0; i < kept; i++) {
            add(features[i], scores);
        }
    }

    private int where(int feature) {
        int slot = feature & mask;
        int where = table[2 * slot + 1];
        while (where != 0 && table[2 * slot] != feature) {
            slot = slot + 1 & mask;
            where = table[2 * slot + 1];
        }
        return where;
    }

    private void add(int where, int[] scores) {
        int from = where >>> COUNT_BITS;
        int to = from + (where & (1 << COUNT_BITS) - 1);
        for (int at = from; at < to; at++) {
            int weight = weights[at];
            scores[weight >> COUNT_BITS & 0xFF] += (byte) weight;
        }
    }

    int[] features() {
        return features;
    }

    int[] counts() {
        return counts;
    }

    short[] weights() {
        return weights;
    }
}
