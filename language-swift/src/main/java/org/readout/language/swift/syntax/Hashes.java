package org.readout.language.swift.syntax;

/**
 * Numbers that stand for strings and for features. The numbers are part of the model file: whoever changes one of these
 * methods has to train again.
 */
final class Hashes {

    private static final int FIRST = 0x9E3779B1;
    private static final int SECOND = 0x85EBCA6B;
    private static final int THIRD = 0xC2B2AE35;

    private Hashes() {}

    /** Of a stretch of characters; never 0, which stands for no word. */
    static int of(CharSequence word, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + word.charAt(i);
        }
        int mixed = spread(hash);
        return mixed == 0 ? 1 : mixed;
    }

    /** Of a template and what stands in its places; to be {@link #spread}. */
    static int feature(int template, int a) {
        return (template * FIRST ^ a) * SECOND;
    }

    static int feature(int template, int a, int b) {
        return ((template * FIRST ^ a) * SECOND ^ b) * THIRD;
    }

    static int feature(int template, int a, int b, int c) {
        return (((template * FIRST ^ a) * SECOND ^ b) * THIRD ^ c) * FIRST;
    }

    static int feature(int template, int a, int b, int c, int d) {
        return ((((template * FIRST ^ a) * SECOND ^ b) * THIRD ^ c) * FIRST ^ d) * SECOND;
    }

    static int spread(int hash) {
        int h = (hash ^ hash >>> 15) * SECOND;
        h = (h ^ h >>> 13) * THIRD;
        return h ^ h >>> 16;
    }
}
