package org.readout.language.trees;

import java.util.function.IntPredicate;

/**
 * Makes a verb of the past tense that was taken for an adjective of its object the verb of the sentence: {@code Israeli
 * tanks shelled positions of the army}. Only where the whole sentence would otherwise be that noun and have no verb.
 */
public final class HiddenVerb {

    private final Tree tree;

    public HiddenVerb(Tree tree) {
        this.tree = tree;
    }

    /**
     * Mends the sentence where it has such a verb.
     *
     * @param past whether a word is of a form that a verb of the past tense can have
     * @param noun whether a word is a noun or a name
     * @param adverb whether a word may stand between subject and verb
     * @return the verb, or -1 where there is none
     */
    public int mend(IntPredicate past, IntPredicate noun, IntPredicate adverb) {
        int root = root();
        if (root < 0 || !noun.test(root) || tree.hasChild(root, "cop") || tree.hasChild(root, "aux")) {
            return -1;
        }
        for (int verb : tree.children(root)) {
            int subject = verb - 1;
            while (subject > 0 && adverb.test(subject)) {
                subject--;
            }
            boolean hidden = verb < root && past.test(verb) && tree.relations()[verb].equals("amod") && subject >= 0;
            int top = hidden && noun.test(subject) ? topBefore(subject, verb, root) : -1;
            if (top >= 0) {
                lift(verb, root, top);
                return verb;
            }
        }
        return -1;
    }

    private int root() {
        for (int i = 0; i < tree.heads().length; i++) {
            if (tree.heads()[i] < 0) {
                return i;
            }
        }
        return -1;
    }

    /** The word below the root that the phrase of the subject hangs by; -1 where that does not stand before the verb. */
    private int topBefore(int subject, int verb, int root) {
        int at = subject;
        for (int steps = 0; steps < verb && tree.heads()[at] != root; steps++) {
            at = tree.heads()[at];
            if (at < 0 || at >= verb) {
                return -1;
            }
        }
        return tree.heads()[at] == root ? at : -1;
    }

    private void lift(int verb, int object, int subject) {
        for (int child : tree.children(object)) {
            boolean before = child < verb;
            if (before || child > object && tree.relations()[child].equals("punct")) {
                tree.heads()[child] = verb;
            }
        }
        tree.heads()[verb] = -1;
        tree.relations()[verb] = "root";
        tree.heads()[object] = verb;
        tree.relations()[object] = "obj";
        tree.relations()[subject] = "nsubj";
    }
}
