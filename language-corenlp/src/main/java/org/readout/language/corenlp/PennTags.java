package org.readout.language.corenlp;

import java.util.Map;
import java.util.Set;
import org.readout.language.Upos;

/**
 * Penn Treebank tags as universal parts of speech. Most tags have one; for the others the word and its relation decide:
 *
 * <ul>
 *   <li>IN is SCONJ as {@code mark}, ADP as {@code case}, and else by the word ('because', 'if': SCONJ)
 *   <li>NN is PRON where the word is one ('someone', 'nothing')
 *   <li>TO is PART before a verb, ADP before a noun
 *   <li>a verb tag is AUX as {@code aux}, {@code aux:pass} or {@code cop}
 *   <li>DT and WDT are DET as {@code det}, but PRON where they stand alone
 *   <li>WRB is SCONJ as {@code mark}, else ADV; 'not' is PART; a sign ('%', '$') is SYM
 * </ul>
 */
final class PennTags {

    private static final Map<String, Upos> FIXED = Map.ofEntries(
            Map.entry("CC", Upos.CCONJ),
            Map.entry("CD", Upos.NUM),
            Map.entry("EX", Upos.PRON),
            Map.entry("FW", Upos.X),
            Map.entry("JJ", Upos.ADJ),
            Map.entry("JJR", Upos.ADJ),
            Map.entry("JJS", Upos.ADJ),
            Map.entry("AFX", Upos.ADJ),
            Map.entry("LS", Upos.X),
            Map.entry("MD", Upos.AUX),
            Map.entry("NNS", Upos.NOUN),
            Map.entry("NNP", Upos.PROPN),
            Map.entry("NNPS", Upos.PROPN),
            Map.entry("PDT", Upos.DET),
            Map.entry("POS", Upos.PART),
            Map.entry("PRP", Upos.PRON),
            Map.entry("PRP$", Upos.PRON),
            Map.entry("RB", Upos.ADV),
            Map.entry("RBR", Upos.ADV),
            Map.entry("RBS", Upos.ADV),
            Map.entry("RP", Upos.ADP),
            Map.entry("SYM", Upos.SYM),
            Map.entry("UH", Upos.INTJ),
            Map.entry("WP", Upos.PRON),
            Map.entry("WP$", Upos.PRON),
            Map.entry("$", Upos.SYM),
            Map.entry("#", Upos.SYM),
            Map.entry("ADD", Upos.X),
            Map.entry("GW", Upos.X));

    private static final Set<String> SIGNS = Set.of("%", "$", "€", "£", "¥", "#", "&", "+", "=", "@", "°", "§");
    private static final Set<String> CONJUNCTIONS =
            Set.of("because", "if", "although", "though", "whether", "unless", "whereas", "lest", "cause");

    private static final Set<String> PRONOUNS = Set.of(
            "someone",
            "anyone",
            "everyone",
            "somebody",
            "anybody",
            "everybody",
            "nobody",
            "something",
            "anything",
            "everything",
            "nothing",
            "none");

    private PennTags() {}

    /**
     * @param word in lower case
     * @param relation to its head
     */
    static Upos upos(String tag, String word, String relation) {
        if (SIGNS.contains(word)) {
            return word.equals("&") ? Upos.CCONJ : Upos.SYM;
        }
        if (word.equals("not") || word.equals("n't")) {
            return Upos.PART;
        }
        return switch (tag) {
            case "NN" -> PRONOUNS.contains(word) ? Upos.PRON : Upos.NOUN;
            case "IN" -> preposition(word, relation);
            case "TO" -> relation.equals("case") || relation.equals("fixed") ? Upos.ADP : Upos.PART;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> auxiliary(relation) ? Upos.AUX : Upos.VERB;
            case "DT" -> determiner(word, relation);
            case "WDT" -> relation.startsWith("det") ? Upos.DET : Upos.PRON;
            case "WRB" -> relation.equals("mark") ? Upos.SCONJ : Upos.ADV;
            default -> FIXED.getOrDefault(tag, hasLetter(tag) ? Upos.X : Upos.PUNCT);
        };
    }

    private static Upos preposition(String word, String relation) {
        if (relation.equals("mark")) {
            return Upos.SCONJ;
        }
        boolean marks = CONJUNCTIONS.contains(word) || word.equals("that");
        return marks && !relation.equals("case") ? Upos.SCONJ : Upos.ADP;
    }

    private static boolean auxiliary(String relation) {
        return relation.equals("aux") || relation.startsWith("aux:") || relation.equals("cop");
    }

    private static Upos determiner(String word, String relation) {
        boolean pointing = word.equals("this") || word.equals("that") || word.equals("these") || word.equals("those");
        return pointing && !relation.startsWith("det") ? Upos.PRON : Upos.DET;
    }

    private static boolean hasLetter(String tag) {
        return !tag.startsWith("-") && !tag.equals("HYPH") && !tag.equals("NFP") && Character.isLetter(tag.charAt(0));
    }
}
