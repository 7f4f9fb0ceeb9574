package org.readout.language.trees;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Makes the French pronoun that a hyphen ties to its verb the subject: {@code dit-elle}, {@code a-t-il ajouté}. It is
 * only a double where the verb has a subject before it: {@code Le ministre a-t-il menti ?}
 */
public final class CliticSubject {

    private static final Pattern CLITIC = Pattern.compile("-(?:t-)?(?:ils?|elles?|on|je|tu)", Pattern.CASE_INSENSITIVE);

    private final List<String> forms;
    private final Tree tree;

    /** @param forms the words of the sentence */
    public CliticSubject(List<String> forms, Tree tree) {
        this.forms = forms;
        this.tree = tree;
    }

    /** Whether a word looks like such a pronoun. */
    public boolean is(int word) {
        String form = forms.get(word);
        return word > 0 && form.startsWith("-") && CLITIC.matcher(form).matches();
    }

    /** Mends every pronoun that stands behind one of these verbs. */
    public void mend(IntPredicate verb) {
        for (int i = 1; i < forms.size(); i++) {
            if (is(i) && verb.test(i - 1)) {
                mend(i);
            }
        }
    }

    /** The pronoun is the subject of the verb before it, or of the verb that this one helps. */
    private void mend(int pronoun) {
        int verb = pronoun - 1;
        boolean helps = tree.relations()[verb].startsWith("aux") || tree.relations()[verb].equals("cop");
        if (helps && tree.heads()[verb] >= 0) {
            verb = tree.heads()[verb];
        }
        if (verb == pronoun || tree.dominates(pronoun, verb)) {
            return;
        }
        boolean doubled = false;
        for (int child : tree.children(verb)) {
            if (child < pronoun && tree.relations()[child].startsWith("nsubj")) {
                boolean parted = parted(child, verb);
                doubled |= !parted;
                tree.relations()[child] = parted ? "dep" : tree.relations()[child];
            }
        }
        tree.heads()[pronoun] = verb;
        tree.relations()[pronoun] = doubled ? "expl:subj" : "nsubj";
    }

    /**
     * Whether a closing quotation mark, or outside of questions ('Le ministre, lui, a-t-il menti ?') a comma, stands
     * between them: no subject of that verb, then.
     */
    private boolean parted(int from, int to) {
        boolean question = forms.get(forms.size() - 1).equals("?");
        return forms.subList(from, Math.max(from, to)).stream()
                .anyMatch(w -> w.equals("»") || w.equals("\"") || w.equals("”") || !question && w.equals(","));
    }
}
