package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** 'a three-day visit', 'a round of border talks': nouns of acts that a tagger took for verbs. */
final class LostNouns {

    private LostNouns() {}

    /**
     * The sentence with such words as nouns, or the sentence itself.
     *
     * @param act whether a word may be a noun that tells an act
     */
    static Sentence mend(Sentence s, Predicate<Token> act) {
        List<Token> mended = null;
        for (Token t : s.tokens()) {
            if (t.upos() == Upos.VERB && isNominal(s, t) && act.test(t)) {
                mended = mended == null ? new ArrayList<>(s.tokens()) : mended;
                mended.set(t.index(), noun(t));
            }
        }
        return mended == null ? s : new Sentence(s.index(), mended);
    }

    private static Token noun(Token t) {
        return new Token(t.index(), t.begin(), t.end(), t.form(), t.lemma(), Upos.NOUN, "", t.head(), t.relation());
    }

    /** Whether it stands where verbs do not: behind a determiner or a preposition of its own, or as somebody's object. */
    private static boolean isNominal(Sentence s, Token t) {
        boolean clause = false;
        boolean phrase = t.relation().equals("obj") || t.relation().equals("nmod");
        for (Token c : s.children(t)) {
            clause |= c.isAny("aux", "obj", "mark", "expl")
                    || c.is("nsubj") && s.child(t, "cop").isEmpty();
            boolean before = c.index() < t.index();
            phrase |= before && (c.relation().equals("det") || c.relation().equals("nmod:poss"))
                    || before && c.is("case") && c.upos() == Upos.ADP
                    || before && c.is("compound") && c.upos() == Upos.NOUN && t.index() == 1;
        }
        return phrase && !clause && !t.feature("VerbForm").equals("Part");
    }
}
