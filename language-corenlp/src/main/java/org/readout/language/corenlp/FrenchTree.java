package org.readout.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Mends what the parser of French gets wrong time and again around the verb of a report. */
final class FrenchTree {

    private static final Pattern CLITIC_SUBJECT = Pattern.compile("-(?:t-)?(?:ils?|elles?|on|je|tu)");

    private FrenchTree() {}

    /** Changes the tags and the tree in place. */
    static void mend(List<Piece> pieces, List<CoreLabel> tagged, Tree tree, FrenchDictionary.Lookup lookup) {
        for (int i = 0; i < pieces.size(); i++) {
            String form = pieces.get(i).word().toLowerCase(Locale.FRENCH);
            if (form.equals("y") && tagged.get(i).tag().equals("ADV")) {
                tagged.get(i).setTag("PRON");
                tree.relations()[i] = tree.relations()[i].equals("nsubj") ? "iobj" : tree.relations()[i];
            }
            if (i > 0 && CLITIC_SUBJECT.matcher(form).matches()) {
                tagged.get(i).setTag("PRON");
                subject(i, pieces, tagged, tree);
            }
        }
        new InvertedSubject(pieces, tree)
                .mend(
                        i -> finite(i, pieces, tagged, tree, lookup),
                        i -> !tree.relations()[i].equals("conj"),
                        i -> List.of("NOUN", "PROPN").contains(tagged.get(i).tag()));
    }

    /** 'a-t-il dit', 'dit-elle': the pronoun is the subject of the verb, or of the verb that its auxiliary helps. */
    private static void subject(int pronoun, List<Piece> pieces, List<CoreLabel> tagged, Tree tree) {
        int verb = pronoun - 1;
        boolean helps = tree.relations()[verb].startsWith("aux") || tree.relations()[verb].equals("cop");
        if (helps && tree.heads()[verb] >= 0) {
            verb = tree.heads()[verb];
        }
        boolean verbal = List.of("VERB", "AUX").contains(tagged.get(pronoun - 1).tag());
        boolean loop = verb == pronoun || tree.dominates(pronoun, verb);
        if (verbal && !loop) {
            boolean doubled = false;
            for (int child : tree.children(verb)) {
                if (child < pronoun && tree.relations()[child].startsWith("nsubj")) {
                    doubled |= !parted(child, verb, pieces);
                    tree.relations()[child] = parted(child, verb, pieces) ? "dep" : tree.relations()[child];
                }
            }
            tree.heads()[pronoun] = verb;
            tree.relations()[pronoun] = doubled ? "expl:subj" : "nsubj";
        }
    }

    /**
     * Whether a closing quotation mark, or outside of questions ('Le ministre, lui, a-t-il menti ?') a comma, stands
     * between them: no subject of that verb, then.
     */
    private static boolean parted(int from, int to, List<Piece> pieces) {
        boolean question = pieces.get(pieces.size() - 1).word().equals("?");
        return pieces.subList(from, Math.max(from, to)).stream()
                .map(Piece::word)
                .anyMatch(w -> w.equals("»") || w.equals("\"") || !question && w.equals(","));
    }

    private static boolean finite(
            int token, List<Piece> pieces, List<CoreLabel> tagged, Tree tree, FrenchDictionary.Lookup lookup) {
        if (!tagged.get(token).tag().equals("VERB")) {
            return false;
        }
        return tree.hasChild(token, "aux")
                || lookup.readings(lookup.spelling(pieces.get(token).word())).stream()
                        .anyMatch(r -> r.tag().startsWith("V") && (r.has("ind") || r.has("con")));
    }
}
