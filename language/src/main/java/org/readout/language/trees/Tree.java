package org.readout.language.trees;

import java.util.stream.IntStream;

/**
 * The tree of one sentence, to be mended in place. For one thread.
 *
 * @param heads for each token the index of its head, -1 for the root
 * @param relations to that head
 */
public record Tree(int[] heads, String[] relations) {

    /** Hangs what a parser left hanging in the air, with a head of -2, from the root, so that there is one tree. */
    public static Tree whole(int[] heads, String[] relations) {
        return new Tree(heads, relations).whole();
    }

    /** Whether something hangs from this token by this relation or a subtype of it. */
    public boolean hasChild(int token, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == token && (relations[i].equals(relation) || relations[i].startsWith(relation + ":"))) {
                return true;
            }
        }
        return false;
    }

    /** What hangs from this token, in order. */
    public int[] children(int token) {
        return IntStream.range(0, heads.length).filter(i -> heads[i] == token).toArray();
    }

    /** Whether the lower token hangs, directly or not, from the upper one. */
    public boolean dominates(int upper, int lower) {
        int at = heads[lower];
        for (int steps = 0; at >= 0 && steps < heads.length; steps++) {
            if (at == upper) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    private Tree whole() {
        int root = 0;
        while (root < heads.length && heads[root] != -1) {
            root++;
        }
        if (root == heads.length) {
            root = 0;
            heads[0] = -1;
        }
        relations[root] = "root";
        for (int i = 0; i < heads.length; i++) {
            if (i != root && (heads[i] < 0 || heads[i] == i)) {
                heads[i] = root;
            }
        }
        return this;
    }
}
