package org.readout.statements;

import java.util.OptionalInt;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Finds the clause without conjunction that a parser took for the object of its cue: 'said the conviction of Kem for fraud
 * is casting a shadow'. Verbs that only tell have no object, so that a noun phrase and a verb behind one are what is told.
 */
final class LostClauses {

    private final Passage passage;
    private final Speech speech;

    LostClauses(Passage passage) {
        this.passage = passage;
        this.speech = passage.speech();
    }

    /** The index of the first word of the clause right behind the cue; empty where there is none. */
    OptionalInt behind(CueAt at) {
        Sentence s = at.sentence();
        int first = at.last() + 1;
        boolean tells = at.pos() == Cue.Pos.VERB
                && speech.knows("omissible")
                && speech.is("telling", at.head())
                && !at.takesAny("object", "object as", "of", "about", "on")
                && at.readings().stream().noneMatch(c -> c.addressee().contains("object"))
                && !at.passive()
                && !restrictive(at);
        if (!tells || first >= s.size() || !opensPhrase(s.token(first))) {
            return OptionalInt.empty();
        }
        return hasVerbBehind(s, first) ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /** 'those who said the economy split evenly': whose verb stands behind, the order of words alone does not tell. */
    private boolean restrictive(CueAt at) {
        Sentence s = at.sentence();
        return at.first() > 1
                && speech.is("relative", s.token(at.first() - 1))
                && !s.token(at.first() - 2).form().equals(",");
    }

    private boolean opensPhrase(Token t) {
        boolean phrase = t.upos() == Upos.DET
                || t.upos() == Upos.NOUN
                || t.upos() == Upos.PROPN
                || t.upos() == Upos.NUM
                || t.upos() == Upos.ADJ
                || t.upos() == Upos.PRON && t.is("nmod:poss");
        return phrase
                && !speech.is("time", t)
                && passage.opensAt(t.begin()).isEmpty()
                && !speech.is("question", t)
                && !speech.is("complementizer", t);
    }

    /** Whether the phrase is the subject of a verb that comes before a mark, a conjunction of time, the end. */
    private boolean hasVerbBehind(Sentence s, int first) {
        boolean aside = false;
        for (int i = first + 1; i < s.size(); i++) {
            Token t = s.token(i);
            Token before = s.token(i - 1);
            if (stops(t)) {
                return false;
            }
            boolean relative = speech.is("relative", t) || speech.is("question", t);
            boolean infinitive = before.upos() == Upos.PART && before.is("mark");
            boolean verb = t.upos() == Upos.AUX
                    || t.upos() == Upos.PROPN && speech.isWord("auxiliary", t.form())
                    || t.upos() == Upos.VERB && !infinitive && (Verbs.finite(t) || free(s, t) || Verbs.infinitive(t));
            if (relative) {
                aside = true;
            } else if (verb && aside) {
                aside = t.upos() == Upos.AUX;
            } else if (verb) {
                return true;
            }
        }
        return false;
    }

    private boolean stops(Token t) {
        boolean mark = t.upos() == Upos.PUNCT && !ClauseFrames.quoteMark(t) && !"-/".contains(t.form());
        return mark
                || t.upos() == Upos.SCONJ && !speech.is("complementizer", t) && !t.is("case") && speech.is("aside", t);
    }

    /** 'entered', which a tagger takes for a participle; one in front of its noun, or before whoever did it, is one. */
    private boolean free(Sentence s, Token t) {
        boolean agent = t.index() + 1 < s.size() && speech.is("agent", s.token(t.index() + 1));
        return !t.is("amod") && !Verbs.presentParticiple(t) && !t.is("acl") && !agent;
    }
}
