package org.readout.actors;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Unit.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Takes into a title or noun what stands before it: article, number, possessive, "former", demonym, owner. */
final class LeftModifiers extends Surroundings {

    LeftModifiers(Modifiers all, Grammar grammar, Sentence sentence, @Nullable Unit[] at, Map<Unit, Phrase> phrases) {
        super(all, grammar, sentence, at, phrases);
    }

    /** What stands before it, up to its article. */
    void left(Phrase p) {
        widenLeft(p);
        while (p.first < p.head && isOpen(sentence.token(p.first))) {
            p.first++;
        }
    }

    /** A phrase does not begin with a mark or a preposition. */
    private boolean isOpen(Token t) {
        boolean contraction = t.upos() == Upos.DET && sharesStretch(t.index());
        return t.upos() == Upos.PUNCT || contraction || t.upos() == Upos.ADP && grammar.is("genitive", t);
    }

    private void widenLeft(Phrase p) {
        for (int steps = 0; steps < FAR && p.first > 0; steps++) {
            int i = p.first - 1;
            Unit u = at[i];
            if (u != null && u.isBody() && !all.isAbsorbed(u)) {
                all.body(p, u);
            } else if (u != null && u.isName() && p.organisation && !grammar.isGendered()) {
                named(p, u);
            } else if (u != null && u.is(Kind.RUN) && isCompound(p, u)) {
                named(p, u);
            } else if (u != null && isAttributive(p, u)) {
                p.pendingOwner = u;
                p.widen(u.first(), p.last);
            } else if (u == null && isAndBefore(p, i)) {
                all.body(p, Objects.requireNonNull(at[i - 1]));
                p.several = p.bodies.size() > 1;
            } else if (isPossessiveMark(i)) {
                possessor(p);
                return;
            } else if (u != null || !leftToken(p, i)) {
                return;
            }
        }
    }

    /** Takes one token that stands before the phrase into it; whether more may follow. */
    private boolean leftToken(Phrase p, int i) {
        Token t = sentence.token(i);
        boolean determiner = t.upos() == Upos.DET || t.upos() == Upos.PRON || t.upos() == Upos.NUM;
        if (grammar.is("possessive", t) && determiner && !t.isAny("obj", "iobj", "nsubj")) {
            p.possessive = i;
            p.definite = true;
            p.widen(i, p.last);
            return false;
        }
        if (grammar.is("former", t)) {
            p.former = !grammar.value("former", t).equals("then");
            p.widen(i, p.last);
            return true;
        }
        if (determiner && grammar.is("definite", t)) {
            p.definite = true;
            p.indefinite = false;
            p.plural |= t.feature("Number").equals("Plur");
            p.widen(sharesStretch(i) ? p.first : i, p.last);
            return i > 0 && grammar.is("whole", sentence.token(i - 1));
        }
        if (grammar.is("about", t) && countsOn(p) || grammar.is("whole", t) && p.definite) {
            p.widen(i, p.last);
            return true;
        }
        String count = determiner || grammar.is("pair", t) ? grammar.value("count", t) : "";
        if (!count.isEmpty()) {
            p.members =
                    i + 1 < sentence.size() && sentence.token(i + 1).upos() == Upos.NUM ? 0 : Integer.parseInt(count);
            p.plural = true;
            p.definite = p.definite || grammar.is("pair", t);
            p.widen(i, p.last);
            return true;
        }
        if (determiner && grammar.is("indefinite", t)) {
            p.indefinite = true;
            p.widen(sharesStretch(i) ? p.first : i, p.last);
            return t.upos() == Upos.NUM || grammar.is("other", t);
        }
        if (t.form().equals("-") && i > 0 && sentence.token(i - 1).end() == t.begin()) {
            joined(p, i - 1);
            return true;
        }
        boolean hangs = t.head() >= i && p.covers(t.head()) || t.head() == p.head;
        boolean modifies = t.upos() == Upos.ADJ
                || t.upos() == Upos.NUM
                || t.upos() == Upos.ADV
                || t.isAny("compound", "amod", "nummod") && t.upos() != Upos.PUNCT;
        Upos next = sentence.token(p.first).upos();
        if (t.upos() == Upos.NUM && next == Upos.NUM) {
            p.widen(i, p.last);
            return true;
        }
        boolean far = t.upos() == Upos.VERB && next != Upos.ADJ && next != Upos.NOUN && next != Upos.PROPN;
        if (hangs && modifies && !far && !grammar.is("calendar", t)) {
            p.widen(i, p.last);
            return true;
        }
        return false;
    }

    /** 'Saudi-led': what a hyphen joins; whoever leads or owns it is whose it is. */
    private void joined(Phrase p, int i) {
        Unit before = at[i];
        boolean belongs = grammar.isForm("belonging", sentence.token(p.first));
        if (belongs && before != null && before.isBody() && !all.isAbsorbed(before)) {
            all.body(p, before);
        } else {
            p.widen(i, p.last);
        }
    }

    /** Whether the phrase begins with what 'about' may stand before: '500', 'as 500', 'une dizaine'. */
    private boolean countsOn(Phrase p) {
        Token begin = sentence.token(p.first);
        boolean counted = begin.upos() == Upos.NUM || grammar.is("about", begin) || grammar.is("quantity", begin);
        boolean quantity = p.first + 1 <= p.head && grammar.is("quantity", sentence.token(p.first + 1));
        return p.first < p.head && (counted || quantity);
    }

    /** 'state election commission', 'army spokesman': a noun that says of what another is. */
    private boolean isAttributive(Phrase p, Unit u) {
        Token t = sentence.token(u.last());
        return u.is(Kind.TERM) && p.pendingOwner == null && t.isAny("compound", "amod") && p.covers(t.head());
    }

    private boolean isCompound(Phrase p, Unit u) {
        Token t = sentence.token(u.last());
        return t.is("compound") && (p.covers(t.head()) || t.head() > p.last && p.owner == null);
    }

    /** 'Russian and Chinese officials'. */
    private boolean isAndBefore(Phrase p, int i) {
        Unit first = i > 0 ? at[i - 1] : null;
        Unit second = at[p.first];
        return sentence.token(i).upos() == Upos.CCONJ
                && first != null
                && second != null
                && second.is(Kind.DEMONYM, Kind.STATE, Kind.REGION)
                && first.is(Kind.DEMONYM, Kind.STATE, Kind.REGION)
                && !all.isAbsorbed(first);
    }

    /** 'the Trump administration': an institution by the person it belongs to. */
    private void named(Phrase p, Unit u) {
        p.owner = phrases.get(u);
        p.widen(u.first(), p.last);
    }

    /** Whether the token is the second part of a contraction ('le' in 'du'), which the phrase cannot begin with. */
    private boolean sharesStretch(int i) {
        return i > 0 && sentence.token(i - 1).begin() == sentence.token(i).begin();
    }

    private boolean isPossessiveMark(int i) {
        Token t = sentence.token(i);
        return t.upos() == Upos.PART
                && (t.form().equals("'s")
                        || t.form().equals("’s")
                        || t.form().equals("'")
                        || t.form().equals("’"));
    }

    /** "France's president", "the minister's aide": whoever stands before the mark. */
    void possessor(Phrase p) {
        int mark = p.first - 1;
        if (mark < 1 || !isPossessiveMark(mark)) {
            return;
        }
        Unit owner = at[mark - 1];
        if (owner == null) {
            return;
        }
        if (owner.isBody() && !all.isAbsorbed(owner)) {
            all.body(p, owner);
            p.definite = true;
            articleOf(p);
            return;
        }
        p.owner = phrases.get(owner);
        p.definite = true;
        if (p.kind == Phrase.Kind.TERM) {
            p.widen(p.owner == null ? owner.first() : p.owner.first, p.last);
        }
        if (owner.is(Kind.TERM) && p.owner == null) {
            p.pendingOwner = owner;
        }
    }

    private void articleOf(Phrase p) {
        if (p.first > 0 && sentence.token(p.first - 1).upos() == Upos.DET && at[p.first - 1] == null) {
            p.widen(p.first - 1, p.last);
        }
    }
}
