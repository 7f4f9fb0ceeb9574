package org.readout.language.swift;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.readout.language.Upos;
import org.readout.language.swift.syntax.Syntax;
import org.readout.language.trees.CliticSubject;
import org.readout.language.trees.HiddenVerb;
import org.readout.language.trees.IndirectQuestion;
import org.readout.language.trees.InvertedSubject;
import org.readout.language.trees.OwnedConjunct;
import org.readout.language.trees.Tree;

/** Mends tags, and the trees around the verbs of reports, where treebanks have too little to teach. No state of its own. */
enum Mending {
    FRENCH {
        @Override
        void mend(String[] forms, Syntax syntax) {
            List<String> words = Arrays.asList(forms);
            Tree tree = new Tree(syntax.heads(), syntax.relations());
            new CliticSubject(words, tree).mend(i -> VERBAL.contains(syntax.upos()[i]));
            new IndirectQuestion(words, tree).mend(i -> asks(forms[i], syntax.upos()[i], "demand"));
            new OwnedConjunct(words, tree)
                    .mend(i -> syntax.features()[i].contains(PARTICIPLE), i -> syntax.features()[i].contains(PLURAL));
            new InvertedSubject(words, tree)
                    .mend(
                            i -> finite(i, syntax, tree),
                            i -> !syntax.relations()[i].equals("conj"),
                            i -> nominal(syntax.upos()[i]));
        }
    },
    ENGLISH {
        @Override
        void mendTags(String[] forms, Syntax tagged) {
            Capitals.ENGLISH.mend(forms, tagged);
            Homographs.ENGLISH.mend(forms, tagged);
        }

        @Override
        void mend(String[] forms, Syntax syntax) {
            List<String> words = Arrays.asList(forms);
            Tree tree = new Tree(syntax.heads(), syntax.relations());
            for (int i = 0; i < forms.length; i++) {
                boolean helps = tree.relations()[i].startsWith("aux") && nominal(syntax.upos()[i]);
                tree.relations()[i] = helps ? "nsubj" : tree.relations()[i];
                if (i > 0
                        && subjectName(i - 1, syntax)
                        && subjectName(i, syntax)
                        && tree.heads()[i] == tree.heads()[i - 1]) {
                    tree.heads()[i] = i - 1;
                    tree.relations()[i] = "flat";
                }
            }
            Homographs.ENGLISH.mend(forms, syntax, tree);
            int hidden = new HiddenVerb(tree)
                    .mend(
                            i -> syntax.upos()[i] == Upos.VERB && syntax.features()[i].contains(PAST),
                            i -> nominal(syntax.upos()[i]),
                            i -> syntax.upos()[i] == Upos.ADV);
            if (hidden >= 0) {
                syntax.features()[hidden] = "Mood=Ind|Tense=Past|VerbForm=Fin";
            }
            new IndirectQuestion(words, tree)
                    .mend(i -> asks(forms[i], syntax.upos()[i], "ask") || asks(forms[i], syntax.upos()[i], "wonder"));
            new InvertedSubject(words, tree)
                    .mend(
                            i -> syntax.upos()[i] == Upos.VERB && syntax.features()[i].contains(FINITE),
                            i -> SAY.contains(forms[i]),
                            i -> nominal(syntax.upos()[i]));
        }
    };

    private static final Set<Upos> VERBAL = Set.of(Upos.VERB, Upos.AUX);
    private static final Set<String> SAY = Set.of("said", "says");
    private static final String FINITE = "VerbForm=Fin";
    private static final String PARTICIPLE = "VerbForm=Part";
    private static final String PLURAL = "Number=Plur";
    private static final String PAST = "Tense=Past";

    /** Changes the tree in place. */
    abstract void mend(String[] forms, Syntax syntax);

    /** Changes the tags in place, before there is a tree. */
    void mendTags(String[] forms, Syntax tagged) {}

    private static boolean asks(String form, Upos upos, String stem) {
        return upos == Upos.VERB && form.regionMatches(true, 0, stem, 0, stem.length());
    }

    private static boolean finite(int word, Syntax syntax, Tree tree) {
        return syntax.upos()[word] == Upos.VERB
                && (syntax.features()[word].contains(FINITE) || tree.hasChild(word, "aux"));
    }

    /** Whether the word is a name that the tree has for a subject of its own. */
    private static boolean subjectName(int word, Syntax syntax) {
        return syntax.upos()[word] == Upos.PROPN && syntax.relations()[word].equals("nsubj");
    }

    private static boolean nominal(Upos upos) {
        return upos == Upos.NOUN || upos == Upos.PROPN;
    }
}
