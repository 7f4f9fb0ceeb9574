package org.readout.language.swift.syntax;

import java.util.Arrays;

/** A list of feature numbers that is filled and emptied again for each decision. For one thread. */
final class Features {

    int[] values = new int[128];
    int count;

    void clear() {
        count = 0;
    }

    void add(int feature) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = feature;
    }

    void add(int template, int a) {
        add(Hashes.feature(template, a));
    }

    void add(int template, int a, int b) {
        add(Hashes.feature(template, a, b));
    }

    void add(int template, int a, int b, int c) {
        add(Hashes.feature(template, a, b, c));
    }

    void add(int template, int a, int b, int c, int d) {
        add(Hashes.feature(template, a, b, c, d));
    }
}
