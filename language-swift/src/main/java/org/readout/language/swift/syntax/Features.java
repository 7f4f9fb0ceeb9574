package org.readout.language.swift.syntax;

import java.util.Arrays;

/** A list of feature numbers that is filled and emptied again for each decision. For one thread. */
final class Features {

    private int[] values = new int[128];
    private int count;
    /** How many of the values are spread: all at once, since a processor spreads several in one step. */
    private int spread;

    void clear() {
        count = 0;
        spread = 0;
    }

    int count() {
        return count;
    }

    /** The features, from the first cell on; whoever is given them may change their order. */
    int[] values() {
        int[] all = values;
        for (int i = spread; i < count; i++) {
            all[i] = Hashes.spread(all[i]);
        }
        spread = count;
        return all;
    }

    private void put(int feature) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = feature;
    }

    void add(int template, int a) {
        put(Hashes.feature(template, a));
    }

    void add(int template, int a, int b) {
        put(Hashes.feature(template, a, b));
    }

    void add(int template, int a, int b, int c) {
        put(Hashes.feature(template, a, b, c));
    }

    void add(int template, int a, int b, int c, int d) {
        put(Hashes.feature(template, a, b, c, d));
    }
}
