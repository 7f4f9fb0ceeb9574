package org.readout.language.names;

import java.util.Arrays;

/**
 * The moves of a machine from state to state by words' numbers: an open hash in flat rows of numbers. States are counted
 * from 1. Filled by one thread, then only read: safe for any number of threads.
 */
final class Moves {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** State and word of each move; 0 is free, as no state is. */
    private long[] keys = new long[1 << 10];

    private int[] targets = new int[1 << 10];
    /** A bit for each state that a move leads on from. */
    private long[] leading = new long[16];

    private int size;
    private int states;

    int newState() {
        return ++states;
    }

    /** The state that a word leads to; 0 for none. */
    int next(int state, int word) {
        long key = key(state, word);
        int mask = keys.length - 1;
        for (int at = slot(key); keys[at] != 0; at = (at + 1) & mask) {
            if (keys[at] == key) {
                return targets[at];
            }
        }
        return 0;
    }

    /** Whether any word leads on from here. */
    boolean goesOn(int state) {
        return state >>> 6 < leading.length && (leading[state >>> 6] & 1L << state) != 0;
    }

    /** The state that a word leads to, a new one where it led to none. */
    int add(int state, int word) {
        int known = next(state, word);
        if (known != 0) {
            return known;
        }
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        if (state >>> 6 >= leading.length) {
            leading = Arrays.copyOf(leading, Math.max((state >>> 6) + 1, 2 * leading.length));
        }
        leading[state >>> 6] |= 1L << state;
        int target = newState();
        place(key(state, word), target);
        size++;
        return target;
    }

    private static long key(int state, int word) {
        return (long) state << 32 | word & 0xffffffffL;
    }

    private int slot(long key) {
        return (int) (key * SPREAD >>> Integer.numberOfLeadingZeros(keys.length) + 33);
    }

    private void grow() {
        long[] before = keys;
        int[] led = targets;
        keys = new long[2 * before.length];
        targets = new int[2 * before.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                place(before[i], led[i]);
            }
        }
    }

    private void place(long key, int target) {
        int at = slot(key);
        while (keys[at] != 0) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        targets[at] = target;
    }
}
