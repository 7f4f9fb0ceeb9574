package org.readout.language.swift.syntax;

import java.util.Arrays;

/**
 * Weights that are being learned: an averaged perceptron (Collins 2002) whose features count only once they have been
 * part of several corrections (Goldberg and Elhadad 2011). For one thread.
 */
final class Perceptron implements Scorer {

    private static final int NONE = -1;

    private final int corrections;
    private int[] features = new int[1 << 20];
    private int[] rows = new int[1 << 20];
    private int rowCount;
    private int[] corrected = new int[1 << 16];
    private int[] first = new int[1 << 16];

    private int entryCount;
    private byte[] classes = new byte[1 << 16];
    private int[] weights = new int[1 << 16];
    private int[] stamps = new int[1 << 16];
    private int[] following = new int[1 << 16];
    private long[] totals = new long[1 << 16];
    private int now = 1;

    /** A bit for each feature that counts, and for some that do not: most are told apart here, which is faster. */
    private final long[] counting = new long[1 << 18];

    /** @param corrections how many a feature has to have been part of before it counts */
    Perceptron(int corrections) {
        this.corrections = corrections;
        Arrays.fill(rows, NONE);
    }

    /** To be called once for each decision: averages are taken over decisions. */
    void tick() {
        now++;
    }

    @Override
    public void add(int[] at, int count, int[] scores) {
        for (int i = 0; i < count; i++) {
            int bit = at[i] >>> 8;
            int row = (counting[bit >> 6] & 1L << bit) == 0 ? NONE : rows[slot(at[i])];
            if (row != NONE && corrected[row] >= corrections) {
                for (int entry = first[row]; entry != NONE; entry = following[entry]) {
                    scores[classes[entry] & 0xFF] += weights[entry];
                }
            }
        }
    }

    /** Speaks for one class and against another. */
    void correct(int[] at, int count, int good, int bad, int step) {
        for (int i = 0; i < count; i++) {
            int row = row(at[i]);
            if (++corrected[row] >= corrections) {
                int bit = at[i] >>> 8;
                counting[bit >> 6] |= 1L << bit;
            }
            change(row, good, step);
            change(row, bad, -step);
        }
    }

    private void change(int row, int label, int by) {
        int entry = first[row];
        while (entry != NONE && (classes[entry] & 0xFF) != label) {
            entry = following[entry];
        }
        if (entry == NONE) {
            entry = newEntry(label, first[row]);
            first[row] = entry;
        }
        totals[entry] += (long) weights[entry] * (now - stamps[entry]);
        stamps[entry] = now;
        weights[entry] += by;
    }

    private int newEntry(int label, int next) {
        if (entryCount == classes.length) {
            int room = entryCount * 2;
            classes = Arrays.copyOf(classes, room);
            weights = Arrays.copyOf(weights, room);
            stamps = Arrays.copyOf(stamps, room);
            following = Arrays.copyOf(following, room);
            totals = Arrays.copyOf(totals, room);
        }
        classes[entryCount] = (byte) label;
        stamps[entryCount] = now;
        following[entryCount] = next;
        return entryCount++;
    }

    private int slot(int feature) {
        int mask = features.length - 1;
        int slot = feature & mask;
        while (rows[slot] != NONE && features[slot] != feature) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int row(int feature) {
        int slot = slot(feature);
        if (rows[slot] == NONE) {
            if (rowCount * 2 > features.length) {
                grow();
                slot = slot(feature);
            }
            if (rowCount == first.length) {
                first = Arrays.copyOf(first, rowCount * 2);
                corrected = Arrays.copyOf(corrected, rowCount * 2);
            }
            features[slot] = feature;
            rows[slot] = rowCount;
            first[rowCount] = NONE;
            rowCount++;
        }
        return rows[slot];
    }

    private void grow() {
        int[] oldFeatures = features;
        int[] oldRows = rows;
        features = new int[oldFeatures.length * 2];
        rows = new int[oldRows.length * 2];
        Arrays.fill(rows, NONE);
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != NONE) {
                int slot = slot(oldFeatures[i]);
                features[slot] = oldFeatures[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /**
     * The averages, in eight bits each.
     *
     * @param largest the size of average that becomes 127; larger ones too
     * @param least weights smaller than this, of 127, are left out
     */
    Weights averaged(double largestShare, int least) {
        double scale = 127 / largest(largestShare);
        long[] order = new long[rowCount];
        int kept = 0;
        for (int slot = 0; slot < rows.length; slot++) {
            if (rows[slot] != NONE && corrected[rows[slot]] >= corrections) {
                order[kept++] = Integer.toUnsignedLong(features[slot]) << 32 | rows[slot];
            }
        }
        Arrays.sort(order, 0, kept);
        Table table = new Table(kept);
        for (int i = 0; i < kept; i++) {
            table.start();
            for (int entry = first[(int) order[i]]; entry != NONE; entry = following[entry]) {
                int weight = (int) Math.max(-127, Math.min(127, Math.round(average(entry) * scale)));
                if (Math.abs(weight) >= least) {
                    table.put(classes[entry], weight);
                }
            }
            table.end((int) (order[i] >>> 32));
        }
        return table.weights();
    }

    private double average(int entry) {
        return (totals[entry] + (double) weights[entry] * (now - stamps[entry])) / now;
    }

    /** The size that this share of all averages stays below. */
    private double largest(double share) {
        double[] sizes = new double[entryCount];
        for (int i = 0; i < entryCount; i++) {
            sizes[i] = Math.abs(average(i));
        }
        Arrays.sort(sizes);
        return sizes.length == 0 ? 1 : Math.max(1e-9, sizes[(int) (share * (sizes.length - 1))]);
    }

    /** The rows of a table of weights in the making. */
    private static final class Table {
        private final int[] features;
        private final int[] counts;
        private short[] weights = new short[1 << 16];
        private int rows;
        private int size;
        private int from;

        Table(int room) {
            features = new int[room];
            counts = new int[room];
        }

        void start() {
            from = size;
        }

        void put(byte label, int weight) {
            if (size == weights.length) {
                weights = Arrays.copyOf(weights, size * 2);
            }
            weights[size++] = (short) (label << 8 | weight & 0xFF);
        }

        void end(int feature) {
            if (size > from) {
                features[rows] = feature;
                counts[rows++] = size - from;
            }
        }

        Weights weights() {
            return new Weights(
                    Arrays.copyOf(features, rows), Arrays.copyOf(counts, rows), Arrays.copyOf(weights, size));
        }
    }
}
