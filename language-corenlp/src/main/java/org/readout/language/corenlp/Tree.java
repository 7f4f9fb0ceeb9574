package org.readout.language.corenlp;

import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * The tree of one sentence.
 *
 * @param heads for each token the index of its head, -1 for the root
 * @param relations to that head
 */
record Tree(int[] heads, String[] relations) {

    /** @param dependencies of a sentence of so many words, numbered from 1 */
    static Tree of(Collection<TypedDependency> dependencies, int size) {
        int[] heads = new int[size];
        String[] relations = new String[size];
        Arrays.fill(heads, -2);
        Arrays.fill(relations, "dep");
        for (TypedDependency dependency : dependencies) {
            int at = dependency.dep().index() - 1;
            heads[at] = dependency.gov().index() - 1;
            relations[at] = dependency.reln().toString();
        }
        return whole(heads, relations);
    }

    /** Hangs what a parser left hanging in the air, with a head of -2, from the root, so that there is one tree. */
    static Tree whole(int[] heads, String[] relations) {
        return new Tree(heads, relations).whole();
    }

    /** Whether something hangs from this token by this relation or a subtype of it. */
    boolean hasChild(int token, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == token && (relations[i].equals(relation) || relations[i].startsWith(relation + ":"))) {
                return true;
            }
        }
        return false;
    }

    /** What hangs from this token, in order. */
    int[] children(int token) {
        return IntStream.range(0, heads.length).filter(i -> heads[i] == token).toArray();
    }

    /** Whether the lower token hangs, directly or not, from the upper one. */
    boolean dominates(int upper, int lower) {
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
