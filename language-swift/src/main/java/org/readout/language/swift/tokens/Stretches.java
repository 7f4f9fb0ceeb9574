package org.readout.language.swift.tokens;

import java.util.Arrays;

/** The tokens of a text as they stand in it, contractions whole: offsets and kinds. Grows; for one thread. */
final class Stretches {

    /** What a token is, as far as its characters tell. */
    static final byte WORD = 0;

    static final byte NUMBER = 1;
    /** A full stop, question mark, exclamation mark or ellipsis, or several. */
    static final byte STOP = 2;
    /** Any other mark. */
    static final byte MARK = 3;
    /** A word with its point. */
    static final byte ABBREVIATION = 4;
    /** A page, a mailbox. */
    static final byte ADDRESS = 5;

    final String text;
    private int[] begins;
    private int[] ends;
    private byte[] kinds;
    private int size;

    Stretches(String text) {
        this.text = text;
        int expected = text.length() / 4 + 8;
        begins = new int[expected];
        ends = new int[expected];
        kinds = new byte[expected];
    }

    void add(int begin, int end, byte kind) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        begins[size] = begin;
        ends[size] = end;
        kinds[size++] = kind;
    }

    /** Gives the last token its point. */
    void makeAbbreviation(int end) {
        ends[size - 1] = end;
        kinds[size - 1] = ABBREVIATION;
    }

    int size() {
        return size;
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    int length(int i) {
        return ends[i] - begins[i];
    }

    byte kind(int i) {
        return kinds[i];
    }

    char first(int i) {
        return text.charAt(begins[i]);
    }

    char last(int i) {
        return text.charAt(ends[i] - 1);
    }

    String form(int i) {
        return text.substring(begins[i], ends[i]);
    }

    /** Whether the token is this, in any case. */
    boolean is(int i, String form) {
        return length(i) == form.length() && text.regionMatches(true, begins[i], form, 0, form.length());
    }
}
