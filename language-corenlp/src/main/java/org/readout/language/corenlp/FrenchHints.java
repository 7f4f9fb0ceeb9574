package org.readout.language.corenlp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.language.trees.Tree;

/**
 * What a word's neighbours in the tree say about its form.
 *
 * @param participle an auxiliary hangs from it, or it hangs from a noun
 * @param agreement gender and number its article has, in the dictionary's letters; empty where unknown
 * @param person of its subject: 1, 2, 3
 */
record FrenchHints(boolean participle, String agreement, String person) {

    static final FrenchHints NONE = new FrenchHints(false, "", "3");

    private static final Map<String, String> ARTICLES = Map.ofEntries(
            Map.entry("le", "ms"),
            Map.entry("un", "ms"),
            Map.entry("ce", "ms"),
            Map.entry("cet", "ms"),
            Map.entry("aucun", "ms"),
            Map.entry("la", "fs"),
            Map.entry("une", "fs"),
            Map.entry("cette", "fs"),
            Map.entry("sa", "fs"),
            Map.entry("aucune", "fs"),
            Map.entry("toute", "fs"),
            Map.entry("toutes", "fp"),
            Map.entry("tous", "mp"),
            Map.entry("l'", "s"),
            Map.entry("l’", "s"),
            Map.entry("son", "s"),
            Map.entry("leur", "s"),
            Map.entry("notre", "s"),
            Map.entry("votre", "s"),
            Map.entry("les", "p"),
            Map.entry("des", "p"),
            Map.entry("ces", "p"),
            Map.entry("ses", "p"),
            Map.entry("leurs", "p"),
            Map.entry("nos", "p"),
            Map.entry("vos", "p"));

    private static final Map<String, String> PERSONS =
            Map.of("je", "1", "j'", "1", "j’", "1", "-je", "1", "tu", "2", "-tu", "2");

    static FrenchHints of(int token, List<Piece> pieces, Tree tree) {
        String relation = tree.relations()[token];
        boolean participle = relation.equals("acl") || relation.equals("amod");
        String agreement = "";
        String person = "3";
        for (int child : tree.children(token)) {
            String form = pieces.get(child).form().toLowerCase(Locale.FRENCH);
            switch (base(tree.relations()[child])) {
                case "aux" -> participle = true;
                case "det" -> agreement = ARTICLES.getOrDefault(form, agreement);
                case "nsubj" -> person = PERSONS.getOrDefault(form, person);
                default -> {}
            }
        }
        return new FrenchHints(participle, agreement, person);
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
