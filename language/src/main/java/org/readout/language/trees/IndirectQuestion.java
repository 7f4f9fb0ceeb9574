package org.readout.language.trees;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Makes what is asked the complement of the verb that asks: {@code Elle a demandé s'il viendrait}, {@code he wondered
 * whether it helped}. Parsers read the conjunction, which opens conditions far more often, as one.
 */
public final class IndirectQuestion {

    private static final Set<String> WHETHER = Set.of("si", "s'", "s’", "if", "whether");

    private final List<String> forms;
    private final Tree tree;

    /** @param forms the words of the sentence */
    public IndirectQuestion(List<String> forms, Tree tree) {
        this.forms = forms;
        this.tree = tree;
    }

    /** Mends the clauses behind one of these verbs. */
    public void mend(IntPredicate asks) {
        for (int i = 1; i < forms.size(); i++) {
            int head = tree.heads()[i];
            if (head >= 0 && head < i && tree.relations()[i].equals("advcl") && asks.test(head) && whether(i, head)) {
                tree.relations()[i] = "ccomp";
            }
        }
    }

    private boolean whether(int clause, int verb) {
        for (int child : tree.children(clause)) {
            boolean opens = child > verb && tree.relations()[child].equals("mark");
            if (opens && WHETHER.contains(forms.get(child).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
