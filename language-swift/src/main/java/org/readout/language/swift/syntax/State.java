package org.readout.language.swift.syntax;

import java.util.Arrays;

/**
 * Where an arc-hybrid parse stands: a stack, the next word, and the arcs made so far (Kuhlmann, Gómez-Rodríguez and
 * Satta 2011). The root stands behind the last word. For one thread; filled anew for each sentence.
 */
final class State {

    /** Takes the next word on the stack. */
    static final int SHIFT = 0;
    /** Hangs the top of the stack from the next word. */
    static final int LEFT = 1;
    /** Hangs the top of the stack from the one below. */
    static final int RIGHT = 2;

    static final int MOVES = 3;

    private static final int NONE = -1;

    /** How many words; also the place of the root. */
    int size;

    int next;
    int height;
    int[] stack = new int[0];
    int[] heads = new int[0];
    int[] labels = new int[0];
    int[] leftmost = new int[0];
    int[] leftmost2 = new int[0];
    int[] rightmost = new int[0];
    int[] rightmost2 = new int[0];
    int[] lefts = new int[0];
    int[] rights = new int[0];
    /** The relations of a word's dependants, a bit for each. */
    long[] relations = new long[0];

    void start(int words) {
        size = words;
        next = 0;
        height = 0;
        if (heads.length <= words) {
            reserve(words + 33);
        }
        for (int i = 0; i <= words; i++) {
            heads[i] = labels[i] = leftmost[i] = leftmost2[i] = rightmost[i] = rightmost2[i] = NONE;
            lefts[i] = rights[i] = 0;
            relations[i] = 0;
        }
    }

    private void reserve(int room) {
        stack = new int[room];
        heads = new int[room];
        labels = new int[room];
        leftmost = new int[room];
        leftmost2 = new int[room];
        rightmost = new int[room];
        rightmost2 = new int[room];
        lefts = new int[room];
        rights = new int[room];
        relations = new long[room];
    }

    boolean done() {
        return next == size && height == 0;
    }

    /** Only the last word left hangs from the root. */
    boolean allows(int move) {
        return switch (move) {
            case SHIFT -> next < size;
            case LEFT -> height > 0 && (next < size || height == 1);
            default -> height > 1;
        };
    }

    /** The move that is left where there is but one, otherwise -1. */
    int onlyMove() {
        if (height == 0) {
            return SHIFT;
        }
        return next < size ? NONE : height == 1 ? LEFT : RIGHT;
    }

    /** The n-th word from the top of the stack, or -1. */
    int top(int n) {
        return n < height ? stack[height - 1 - n] : NONE;
    }

    int head(int move) {
        return move == LEFT ? next : stack[height - 2];
    }

    void shift() {
        stack[height++] = next++;
    }

    /** Takes the top off the stack and hangs it from {@link #head(int)}. */
    void attach(int move, int label) {
        int head = head(move);
        int dependant = stack[--height];
        heads[dependant] = head;
        labels[dependant] = label;
        relations[head] |= 1L << label;
        if (move == LEFT) {
            leftmost2[head] = leftmost[head];
            leftmost[head] = dependant;
            lefts[head]++;
        } else {
            rightmost2[head] = rightmost[head];
            rightmost[head] = dependant;
            rights[head]++;
        }
    }

    /** Its outermost dependant before it, or -1; so the next three. */
    int left(int i) {
        return i < 0 ? NONE : leftmost[i];
    }

    int left2(int i) {
        return i < 0 ? NONE : leftmost2[i];
    }

    int right(int i) {
        return i < 0 ? NONE : rightmost[i];
    }

    int right2(int i) {
        return i < 0 ? NONE : rightmost2[i];
    }

    /** How many dependants it has before it, at most 3. */
    int lefts(int i) {
        return i < 0 ? NONE : Math.min(lefts[i], 3);
    }

    int rights(int i) {
        return i < 0 ? NONE : Math.min(rights[i], 3);
    }

    /** The heads, -1 for the root's dependant. */
    int[] tree() {
        int[] tree = Arrays.copyOf(heads, size);
        for (int i = 0; i < size; i++) {
            tree[i] = heads[i] == size ? NONE : heads[i];
        }
        return tree;
    }
}
