package org.readout.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Turns a French tree of constituents, of the French Treebank's kind, into one of words in which contents are heads as
 * in Universal Dependencies: a noun, not its preposition; a verb, not its auxiliary or conjunction. A word's relation is
 * the phrase that it heads, so it is of use only beside another tree.
 */
final class FrenchConstituents {

    private static final Set<String> CLAUSES = Set.of("SENT", "Sint", "Ssub", "Srel");
    private static final List<String> IN_CLAUSE =
            List.of("VN", "VPinf", "VPpart", "AP", "NP", "VERB", "AUX", "Sint", "Ssub", "PP", "AdP", "ADV");
    private static final List<String> IN_PHRASE = List.of(
            "NP", "MWN", "VN", "VPinf", "VPpart", "Sint", "Srel", "AP", "PROPN", "NOUN", "PRON", "NUM", "ADJ", "MWA");
    private static final Set<String> FUNCTION_WORDS =
            Set.of("ADP", "CCONJ", "SCONJ", "DET", "PUNCT", "MWP", "MWC", "MWCS", "MWD", "ADV", "AdP");
    private static final Set<String> PREDICATES = Set.of("AP", "NP", "PP", "VPpart", "MWA");

    private final int[] heads;
    private final String[] relations;
    private final List<Tree> leaves;

    private FrenchConstituents(Tree tree) {
        leaves = tree.getLeaves();
        heads = new int[leaves.size()];
        relations = new String[leaves.size()];
        Arrays.fill(heads, -2);
        Arrays.fill(relations, "dep");
    }

    /** @param tree whose leaves are numbered from 1 */
    static org.readout.language.trees.Tree of(Tree tree) {
        FrenchConstituents found = new FrenchConstituents(tree);
        int root = found.hang(tree);
        found.heads[root] = -1;
        return org.readout.language.trees.Tree.whole(found.heads, found.relations);
    }

    /** Hangs the heads of a phrase's parts from the head of the phrase, which is returned. */
    private int hang(Tree phrase) {
        if (phrase.isLeaf()) {
            return ((CoreLabel) phrase.label()).index() - 1;
        }
        Tree[] parts = phrase.children();
        int chosen = chosen(phrase.value(), parts);
        int[] heads = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            heads[i] = hang(parts[i]);
        }
        int head = heads[chosen];
        for (int i = 0; i < parts.length; i++) {
            if (i != chosen) {
                this.heads[heads[i]] = head;
                relations[heads[i]] = phrase.value() + "/" + parts[i].value();
            }
        }
        return head;
    }

    private static int chosen(String phrase, Tree[] parts) {
        if (phrase.equals("VN")) {
            return last(parts, "VERB", last(parts, "AUX", 0));
        }
        if (CLAUSES.contains(phrase) || phrase.startsWith("VP")) {
            return predicate(parts, first(parts, IN_CLAUSE));
        }
        if (phrase.startsWith("MW")) {
            return 0;
        }
        if (phrase.equals("NP")) {
            return noun(parts);
        }
        return phrase.equals("PP") || phrase.equals("COORD") ? content(parts) : first(parts, IN_PHRASE);
    }

    /** The adjective, noun or participle behind a verb that is only a copula or passive auxiliary. */
    private static int predicate(Tree[] parts, int verb) {
        if (parts[verb].value().equals("VN") && onlyAuxiliary(parts[verb])) {
            for (int i = verb + 1; i < parts.length; i++) {
                if (PREDICATES.contains(parts[i].value())) {
                    return i;
                }
            }
        }
        return verb;
    }

    private static boolean onlyAuxiliary(Tree nucleus) {
        return Arrays.stream(nucleus.children()).noneMatch(part -> part.value().equals("VERB"))
                && Arrays.stream(nucleus.children())
                        .anyMatch(part -> part.value().equals("AUX"));
    }

    private static int noun(Tree[] parts) {
        return first(parts, List.of("NOUN", "MWN", "PROPN", "PRON", "NUM", "ADJ", "NP", "AP"));
    }

    private static int content(Tree[] parts) {
        for (int i = parts.length - 1; i >= 0; i--) {
            if (!FUNCTION_WORDS.contains(parts[i].value())) {
                int first = i;
                while (first > 0 && !FUNCTION_WORDS.contains(parts[first - 1].value())) {
                    first--;
                }
                return first;
            }
        }
        return parts.length - 1;
    }

    private static int first(Tree[] parts, List<String> wanted) {
        for (String kind : wanted) {
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].value().equals(kind)) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static int last(Tree[] parts, String kind, int otherwise) {
        for (int i = parts.length - 1; i >= 0; i--) {
            if (parts[i].value().equals(kind)) {
                return i;
            }
        }
        return otherwise;
    }
}
