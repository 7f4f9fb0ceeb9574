package org.readout.statements;

import java.util.List;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Tells how a sentence begins: with a main clause, with a side clause, with a clause that is a subject. */
final class Openings {

    private final Passage passage;
    private final Speech speech;

    Openings(Passage passage) {
        this.passage = passage;
        this.speech = passage.speech();
    }

    /** Whether a main clause, not only a noun with a relative clause, begins before this token. */
    boolean clauseBefore(Sentence s, int end) {
        if (opensWithSubject(s, end)) {
            return true;
        }
        boolean side = false;
        boolean opening = opensAside(s);
        int comma = -1;
        for (int i = 0; i < end; i++) {
            Token t = s.token(i);
            if (opening) {
                opening = !t.form().equals(",");
            } else if (t.form().equals(",")) {
                comma = i;
            } else if (hangsOn(t)) {
                side = true;
                comma = -1;
            } else if (t.upos() == Upos.CCONJ && comma == i - 1) {
                side = false;
            } else if (Verbs.finite(t) && (!side || comma >= 0 && behindComma(s, comma, i))) {
                return true;
            }
        }
        return false;
    }

    /** 'Whether it will hold is unclear, …': a clause that is the subject of the one it opens. */
    private boolean opensWithSubject(Sentence s, int end) {
        List<Token> before = s.tokens(0, end);
        boolean question = before.stream()
                .filter(t -> t.upos() != Upos.PUNCT)
                .findFirst()
                .filter(t -> speech.is("question", t) || speech.is("complementizer", t))
                .isPresent();
        int comma = (int) before.stream().takeWhile(t -> !t.form().equals(",")).count();
        return question && s.tokens(0, comma).stream().filter(Verbs::finite).count() > 1;
    }

    /** Whether the sentence begins with a side clause, which its first comma ends: 'Even if …, he said, …', 'Asked …,'. */
    boolean opensAside(Sentence s) {
        int first = 0;
        while (first < s.size() - 1
                && (s.token(first).upos() == Upos.PUNCT || s.token(first).upos() == Upos.ADV)) {
            first++;
        }
        Token t = s.token(first);
        // Taggers take 'asked' for a verb of the past; without a subject it is the participle.
        boolean participle = t.upos() == Upos.VERB
                && (t.feature("VerbForm").equals("Part") || t.feature("Tense").equals("Past"))
                && s.children(t, "nsubj", "aux").isEmpty();
        return t.upos() == Upos.SCONJ && passage.outermostAt(t.begin()).isEmpty() || participle;
    }

    private boolean hangsOn(Token t) {
        return t.feature("PronType").equals("Rel")
                || speech.is("trailing", t)
                || speech.is("relative", t) && !speech.is("complementizer", t);
    }

    /** Whether no noun stands between a comma and the verb: the clause that the relative clause cut goes on. */
    private static boolean behindComma(Sentence s, int comma, int verb) {
        return s.tokens(comma + 1, verb).stream().noneMatch(t -> t.upos().isNominal());
    }
}
