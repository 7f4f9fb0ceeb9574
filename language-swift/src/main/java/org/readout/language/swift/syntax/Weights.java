package org.readout.language.swift.syntax;

/**
 * The weights of a model's features, for the few classes that each of them speaks for or against. Immutable, for any
 * number of threads.
 *
 * <p>A weight is eight bits, its class eight more; beside a feature stands where its weights lie and how many there are.
 */
final class Weights implements Scorer {

    /** How many classes there can be. */
    static final int CLASSES = 256;

    private static final int COUNT_BITS = 8;

    private final int[] features;
    private final int[] counts;
    private final short[] weights;
    private final FeatureTable table;

    /**
     * @param features in ascending order, as unsigned numbers
     * @param counts for each feature how many weights it has, 1 to 255
     * @param weights class in the upper byte, weight in the lower one; feature by feature
     */
    Weights(int[] features, int[] counts, short[] weights) {
        this.features = features;
        this.counts = counts;
        this.weights = weights;
        this.table = new FeatureTable(features, places(counts));
    }

    private static int[] places(int[] counts) {
        int[] places = new int[counts.length];
        int from = 0;
        for (int i = 0; i < counts.length; i++) {
            places[i] = from << COUNT_BITS | counts[i];
            from += counts[i];
        }
        return places;
    }

    @Override
    public void add(int[] features, int count, int[] scores) {
        int found = table.find(features, count);
        for (int i = 0; i < found; i++) {
            add(features[i], scores);
        }
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
