package org.readout.language.swift;

import java.util.Locale;
import java.util.Set;
import org.readout.language.Upos;
import org.readout.language.swift.syntax.Syntax;
import org.readout.language.trees.Tree;

/**
 * Mends the tags of words of news that may be verb or noun, where their neighbours tell which: 'the Israeli strikes on' are
 * raids, 'a missile hit a school' has a verb. English. No state of its own.
 */
enum Homographs {
    ENGLISH;

    private static final Set<String> RAIDS =
            Set.of("strikes", "attacks", "raids", "bombings", "drills", "demands", "claims", "threats", "advances");
    private static final Set<String> HITS = Set.of("hit", "struck", "rammed");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "his");

    /** Changes the tags in place. */
    void mend(String[] forms, Syntax tagged) {
        for (int i = 1; i + 1 < forms.length; i++) {
            String form = forms[i].toLowerCase(Locale.ROOT);
            if (RAIDS.contains(form) && tagged.upos()[i] == Upos.VERB && ofPeople(forms, tagged, i)) {
                set(tagged, i, Upos.NOUN, "Number=Plur");
            } else if (HITS.contains(form) && tagged.upos()[i] == Upos.NOUN && between(forms, tagged, i)) {
                set(tagged, i, Upos.VERB, "Mood=Ind|Tense=Past|VerbForm=Fin");
            }
        }
    }

    /** 'the Russian attacks on': behind an article and the adjective of a nation, before a preposition. */
    private static boolean ofPeople(String[] forms, Syntax tagged, int i) {
        return i > 1
                && tagged.upos()[i - 1] == Upos.ADJ
                && Character.isUpperCase(forms[i - 1].charAt(0))
                && tagged.upos()[i - 2] == Upos.DET
                && tagged.upos()[i + 1] == Upos.ADP;
    }

    /** 'a shell hit the school': between a noun and an article. */
    private static boolean between(String[] forms, Syntax tagged, int i) {
        return tagged.upos()[i - 1] == Upos.NOUN && ARTICLES.contains(forms[i + 1].toLowerCase(Locale.ROOT));
    }

    /** Hangs what belongs to these words where the tree still has them for what they are not. */
    void mend(String[] forms, Syntax syntax, Tree tree) {
        for (int i = 1; i < forms.length; i++) {
            String form = forms[i].toLowerCase(Locale.ROOT);
            if (HITS.contains(form) && syntax.upos()[i] == Upos.VERB) {
                gather(syntax, tree, i);
            } else if (RAIDS.contains(form)
                    && syntax.upos()[i] == Upos.NOUN
                    && tree.relations()[i - 1].equals("nsubj")) {
                describe(syntax, tree, i);
            }
        }
    }

    /** 'A Russian missile hit': article and adjective belong to the noun before the verb. */
    private static void gather(Syntax syntax, Tree tree, int verb) {
        int noun = verb - 1;
        if (syntax.upos()[noun] != Upos.NOUN || tree.heads()[noun] != verb) {
            return;
        }
        for (int i = noun - 1; i >= 0 && tree.heads()[i] == verb && isModifier(tree.relations()[i]); i--) {
            tree.heads()[i] = noun;
        }
    }

    private static boolean isModifier(String relation) {
        return relation.equals("det") || relation.equals("amod") || relation.equals("nummod");
    }

    /** 'The Israeli strikes killed': the noun has an adjective, and is the subject of the verb behind it. */
    private static void describe(Syntax syntax, Tree tree, int noun) {
        if (tree.heads()[noun - 1] != noun) {
            return;
        }
        tree.relations()[noun - 1] = "amod";
        if (noun > 1 && tree.heads()[noun - 2] == noun - 1) {
            tree.heads()[noun - 2] = noun;
        }
        for (int verb : tree.children(noun)) {
            boolean below = tree.relations()[verb].equals("parataxis") || tree.relations()[verb].equals("ccomp");
            if (below && verb > noun && syntax.upos()[verb] == Upos.VERB && !tree.hasChild(verb, "nsubj")) {
                tree.heads()[verb] = tree.heads()[noun];
                tree.relations()[verb] = tree.relations()[noun];
                tree.heads()[noun] = verb;
                tree.relations()[noun] = "nsubj";
                return;
            }
        }
    }

    private static void set(Syntax tagged, int i, Upos upos, String features) {
        tagged.upos()[i] = upos;
        tagged.features()[i] = features;
    }
}
