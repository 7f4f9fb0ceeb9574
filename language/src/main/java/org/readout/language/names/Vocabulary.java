package org.readout.language.names;

import java.util.Arrays;

/**
 * The folded words that names are made of, each with its number, counted from 0: an open hash over one row of letters, so
 * that a word of a text is looked up without a string being made of it. Filled by one thread, then only read: safe for any
 * number of threads.
 */
public final class Vocabulary {

    /** The number of a word of which no name is made. */
    public static final int UNKNOWN = -1;

    private static final int SPREAD = 0x9E3779B9;

    private char[] letters = new char[1 << 12];
    /** By number, where a word's letters begin; one more than there are words. */
    private int[] begins = new int[1 << 9];

    private int[] hashes = new int[1 << 9];
    /** A word's number and one, by its hash; 0 is free. */
    private int[] slots = new int[1 << 10];

    private int size;

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** The number of a folded word, or {@link #UNKNOWN}. */
    public int number(String folded) {
        char[] word = folded.toCharArray();
        return number(word, word.length, folded.hashCode());
    }

    int number(char[] word, int length, int hash) {
        int mask = slots.length - 1;
        for (int at = slot(hash); slots[at] != 0; at = (at + 1) & mask) {
            int number = slots[at] - 1;
            if (hashes[number] == hash && isAt(begins[number], begins[number + 1], word, length)) {
                return number;
            }
        }
        return UNKNOWN;
    }

    private int slot(int hash) {
        return hash * SPREAD >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    }

    private boolean isAt(int begin, int end, char[] word, int length) {
        return Arrays.equals(letters, begin, end, word, 0, length);
    }

    /** The number of a word, a new one where it is not known yet. */
    int add(char[] word, int length, int hash) {
        int known = number(word, length, hash);
        if (known != UNKNOWN) {
            return known;
        }
        if (2 * (size + 2) > slots.length) {
            grow();
        }
        int begin = begins[size];
        if (begin + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, begin + length));
        }
        System.arraycopy(word, 0, letters, begin, length);
        begins[size + 1] = begin + length;
        hashes[size] = hash;
        place(size);
        return size++;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        begins = Arrays.copyOf(begins, slots.length / 2);
        hashes = Arrays.copyOf(hashes, slots.length / 2);
        for (int number = 0; number < size; number++) {
            place(number);
        }
    }

    private void place(int number) {
        int at = slot(hashes[number]);
        while (slots[at] != 0) {
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = number + 1;
    }
}
