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
                subject(i, tagged, tree);
            }
        }
        new InvertedSubject(pieces, tree)
                .mend(
                        i -> finite(i, pieces, tagged, tree, lookup),
                        i -> !tree.relations()[i].equals("conj"),
                        i -> List.of("NOUN", "PROPN").contains(tagged.get(i).tag()));
    }

    /** 'a-t-il dit', 'dit-elle': the pronoun is the subject of the verb, or of the verb that its auxiliary helps. */
    private static void subject(int pronoun, List<CoreLabel> tagged, Tree tree) {
        int verb = pronoun - 1;
        boolean helps = tree.relations()[verb].startsWith("aux") || tree.relations()[verb].equals("cop");
        if (helps && tree.heads()[verb] >= 0) {
            verb = tree.heads()[verb];
        }
        boolean verbal = List.of("VERB", "AUX").contains(tagged.get(pronoun - 1).tag());
        boolean loop = verb == pronoun || tree.dominates(pronoun, verb);
        if (verbal && !loop) {
            tree.heads()[pronoun] = verb;
            tree.relations()[pronoun] = tree.hasChild(verb, "nsubj") ? "expl:subj" : "nsubj";
        }
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
