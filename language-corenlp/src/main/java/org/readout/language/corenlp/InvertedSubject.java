package org.readout.language.corenlp;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the subject that news puts behind its verb: {@code « … », a déclaré le ministre}, {@code "…," said Mr Smith}.
 * The parsers learnt from little of that and often call it an object. A finite verb without a subject that follows a
 * closing quotation mark (or, for the verbs one names, a comma or dash) takes the nominal right behind it as subject.
 */
final class InvertedSubject {

    private static final Set<String> QUOTES = Set.of("»", "”", "\"", "''", "’", "›", "“");
    private static final Set<String> PAUSES = Set.of(",", "-", "–", "—", "--");
    private static final Set<String> BEFORE_VERB = Set.of("aux", "aux:tense", "advmod", "expl", "expl:comp", "expl:pv");
    private static final Set<String> MISTAKEN =
            Set.of("obj", "xcomp", "appos", "dep", "obl", "obl:mod", "obl:arg", "nmod", "ccomp", "obl:npmod");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "expl:subj", "aux:pass", "cop");

    private final List<Piece> pieces;
    private final Tree tree;

    InvertedSubject(List<Piece> pieces, Tree tree) {
        this.pieces = pieces;
        this.tree = tree;
    }

    /**
     * @param verb finite verbs, those with a finite auxiliary included
     * @param afterPause those of them that a comma or dash is enough for
     * @param nominal nouns and names
     */
    void mend(IntPredicate verb, IntPredicate afterPause, IntPredicate nominal) {
        for (int i = 1; i < pieces.size() - 1; i++) {
            if (verb.test(i) && !has(i, SUBJECTS) && parted(i, afterPause.test(i))) {
                int subject = behind(i, nominal);
                if (subject >= 0) {
                    tree.relations()[subject] = "nsubj";
                }
            }
        }
    }

    private boolean has(int head, Set<String> relations) {
        for (int child : tree.children(head)) {
            if (relations.contains(tree.relations()[child])) {
                return true;
            }
        }
        return false;
    }

    private boolean parted(int verb, boolean pauseIsEnough) {
        int before = verb - 1;
        while (before >= 0 && tree.heads()[before] == verb && BEFORE_VERB.contains(tree.relations()[before])) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        boolean pause = PAUSES.contains(pieces.get(before).form());
        if (pause && pauseIsEnough) {
            return true;
        }
        int quote = pause ? before - 1 : before;
        return quote >= 0 && QUOTES.contains(pieces.get(quote).form());
    }

    /** The nominal that hangs from the verb and starts right behind it, or behind an adverb there; or -1. */
    private int behind(int verb, IntPredicate nominal) {
        int start = verb + 1;
        while (start < pieces.size() - 1
                && tree.heads()[start] == verb
                && tree.relations()[start].startsWith("advmod")) {
            start++;
        }
        int at = start;
        while (at >= 0 && tree.heads()[at] != verb && tree.heads()[at] >= start) {
            at = tree.heads()[at];
        }
        boolean fits = at >= start && tree.heads()[at] == verb && nominal.test(at);
        return fits && MISTAKEN.contains(tree.relations()[at]) && !has(at, Set.of("case", "mark", "cop", "nsubj"))
                ? at
                : -1;
    }
}
