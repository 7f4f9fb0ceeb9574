package org.readout.statements;

import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;

/** Says which words make a cue: the word that reports with its auxiliaries, adverbs and negation. No state. */
final class CueWords {

    private final Speech speech;

    CueWords(Speech speech) {
        this.speech = speech;
    }

    /** @param how how the words reported were found; a preposition that leads to them belongs to the cue */
    Span of(CueAt at, String how) {
        Sentence s = at.sentence();
        if (at.pos() != Cue.Pos.VERB) {
            return at.span();
        }
        int first = groupBegin(s, at.first());
        return new Span(s.token(first).begin(), end(at, how));
    }

    private static int end(CueAt at, String how) {
        Sentence s = at.sentence();
        if (at.last() + 1 < s.size()) {
            Token next = s.token(at.last() + 1);
            if (next.upos() == Upos.ADP && Speech.fold(next.form()).equals(how)) {
                return next.end();
            }
        }
        return at.span().end();
    }

    private int groupBegin(Sentence s, int verb) {
        int first = verb;
        while (first > 0 && ofGroup(s.token(first - 1), s.token(first))) {
            first--;
        }
        boolean infinitive = first > 1
                && s.token(first - 1).is("mark")
                && s.token(first - 2).upos() == Upos.VERB
                && speech.is("aspect", s.token(first - 2));
        return infinitive ? groupBegin(s, first - 2) : first;
    }

    private boolean ofGroup(Token t, Token next) {
        boolean negation = t.upos() == Upos.PART && !t.is("case") && !t.is("mark");
        boolean clitic =
                t.upos() == Upos.PRON && speech.is("clitic", t) && !t.form().startsWith("-");
        return t.upos() == Upos.AUX
                || negation
                || clitic && (next.upos() == Upos.AUX || next.upos() == Upos.VERB)
                || t.upos() == Upos.ADV && t.index() > 0 && !speech.is("quantity", t);
    }
}
