package org.readout.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import org.readout.language.trees.CliticSubject;
import org.readout.language.trees.InvertedSubject;
import org.readout.language.trees.Tree;

/** Mends what the parser of French gets wrong time and again around the verb of a report. */
final class FrenchTree {

    private FrenchTree() {}

    /** Changes the tags and the tree in place. */
    static void mend(List<Piece> pieces, List<CoreLabel> tagged, Tree tree, FrenchDictionary.Lookup lookup) {
        CliticSubject clitics = new CliticSubject(Piece.forms(pieces), tree);
        for (int i = 0; i < pieces.size(); i++) {
            String form = pieces.get(i).word().toLowerCase(Locale.FRENCH);
            if (form.equals("y") && tagged.get(i).tag().equals("ADV")) {
                tagged.get(i).setTag("PRON");
                tree.relations()[i] = tree.relations()[i].equals("nsubj") ? "iobj" : tree.relations()[i];
            }
            if (clitics.is(i)) {
                tagged.get(i).setTag("PRON");
            }
        }
        clitics.mend(i -> List.of("VERB", "AUX").contains(tagged.get(i).tag()));
        new InvertedSubject(Piece.forms(pieces), tree)
                .mend(
                        i -> finite(i, pieces, tagged, tree, lookup),
                        i -> !tree.relations()[i].equals("conj"),
                        i -> List.of("NOUN", "PROPN").contains(tagged.get(i).tag()));
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
