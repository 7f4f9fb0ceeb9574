package org.readout.language.trees;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the subject that news puts behind its verb: {@code « … », a déclaré le ministre}, {@code "…," said Mr Smith}.
 * The parsers learnt from little of that and often call it an object. A finite verb without a subject that follows a
 * closing quotation mark (or, for the verbs one names, a comma or dash) takes the nominal right behind it as subject.
 */
public final class InvertedSubject {

    private static final Set<String> QUOTES = Set.of("»", "”", "\"", "''", "’", "›", "“");
    private static final Set<String> PAUSES = Set.of(",", "-", "–", "—", "--");
    private static final Set<String> BEFORE_VERB = Set.of("aux", "aux:tense", "advmod", "expl", "expl:comp", "expl:pv");
    private static final Set<String> MISTAKEN =
            Set.of("obj", "xcomp", "appos", "dep", "obl", "obl:mod", "obl:arg", "nmod", "ccomp", "obl:npmod");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "expl:subj", "aux:pass", "cop");

    private final List<String> forms;
    private final Tree tree;

    /** @param forms the words of the sentence, as they stand in the text */
    public InvertedSubject(List<String> forms, Tree tree) {
        this.forms = forms;
        this.tree = tree;
    }

    /**
     * @param verb finite verbs, those with a finite auxiliary included
     * @param afterPause those of them that a comma or dash is enough for
     * @param nominal nouns and names
     */
    public void mend(IntPredicate verb, IntPredicate afterPause, IntPredicate nominal) {
        for (int i = 1; i < forms.size() - 1; i++) {
            if (verb.test(i)) {
                mend(i, afterPause.test(i), nominal);
            }
        }
    }

    private void mend(int verb, boolean pauseIsEnough, IntPredicate nominal) {
        int before = verb - 1;
        while (before >= 0 && tree.heads()[before] == verb && BEFORE_VERB.contains(tree.relations()[before])) {
            before--;
        }
        boolean pause = before >= 0 && PAUSES.contains(forms.get(before));
        int mark = pause ? before - 1 : before;
        boolean quote = mark >= 0 && QUOTES.contains(forms.get(mark));
        if (!quote && !(pause && pauseIsEnough) || hasAny(verb, SUBJECTS, quote ? mark : -1)) {
            return;
        }
        int subject = behind(verb, nominal);
        if (subject >= 0) {
            for (int child : tree.children(verb)) {
                if (child < mark && SUBJECTS.contains(tree.relations()[child])) {
                    tree.relations()[child] = "dep";
                }
            }
            tree.relations()[subject] = "nsubj";
        }
    }

    /** Whether one of these hangs from the head, behind a token; what the quotation holds is none of the verb's. */
    private boolean hasAny(int head, Set<String> relations, int behind) {
        for (int child : tree.children(head)) {
            if (child > behind && relations.contains(tree.relations()[child])) {
                return true;
            }
        }
        return false;
    }

    /** The nominal that hangs from the verb and starts right behind it, or behind an adverb there; or -1. */
    private int behind(int verb, IntPredicate nominal) {
        int start = verb + 1;
        while (start < forms.size() - 1
                && tree.heads()[start] == verb
                && tree.relations()[start].startsWith("advmod")) {
            start++;
        }
        int at = start;
        while (at >= 0 && tree.heads()[at] != verb && tree.heads()[at] >= start) {
            at = tree.heads()[at];
        }
        boolean fits = at >= start && tree.heads()[at] == verb && nominal.test(at);
        return fits
                        && MISTAKEN.contains(tree.relations()[at])
                        && !hasAny(at, Set.of("case", "mark", "cop", "nsubj"), -1)
                ? at
                : -1;
    }
}
