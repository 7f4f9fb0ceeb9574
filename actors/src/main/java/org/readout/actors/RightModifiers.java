package org.readout.actors;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Unit.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Takes into a title or noun what stands behind it: demonym, adjectives, the state or owner of a genitive. */
final class RightModifiers extends Surroundings {

    RightModifiers(Modifiers all, Grammar grammar, Sentence sentence, @Nullable Unit[] at, Map<Unit, Phrase> phrases) {
        super(all, grammar, sentence, at, phrases);
    }

    /** Adjectives after it ('président russe déchu'). */
    void right(Phrase p) {
        for (int steps = 0; steps < FAR && p.last + 1 < sentence.size(); steps++) {
            int i = p.last + 1;
            Token t = sentence.token(i);
            Unit u = at[i];
            if (u != null && u.is(Kind.DEMONYM, Kind.REGION) && !all.isAbsorbed(u) && t.upos() != Upos.PROPN) {
                all.body(p, u);
            } else if (u == null && isAndBehind(p, i)) {
                all.body(p, Objects.requireNonNull(at[i + 1]));
                p.several = p.bodies.size() > 1;
            } else if (u == null && t.upos() == Upos.ADJ && p.covers(t.head()) && t.head() >= 0) {
                p.former |= grammar.is("former", t);
                p.widen(p.first, i);
            } else if (u == null && isShortParticiple(p, t)) {
                p.widen(p.first, i);
            } else if (u == null && t.upos() == Upos.ADV && isParticipleBehind(p, i)) {
                p.widen(p.first, i + 1);
            } else if (u == null && isSecondAdjective(p, i)) {
                p.widen(p.first, i + 1);
            } else if (u == null && grammar.is("former", t)) {
                p.former = !grammar.value("former", t).equals("then");
                p.widen(p.first, i);
            } else if (!genitive(p)) {
                return;
            }
        }
    }

    /** 'les dirigeants turc et allemand'. */
    private boolean isAndBehind(Phrase p, int i) {
        Unit before = at[i - 1];
        Unit behind = i + 1 < at.length ? at[i + 1] : null;
        return sentence.token(i).upos() == Upos.CCONJ
                && before != null
                && all.isAbsorbed(before)
                && behind != null
                && before.is(Kind.DEMONYM, Kind.REGION)
                && behind.is(Kind.DEMONYM, Kind.REGION)
                && !all.isAbsorbed(behind);
    }

    /** 'hommes non armés'. */
    private boolean isParticipleBehind(Phrase p, int i) {
        Token next = i + 1 < sentence.size() && at[i + 1] == null ? sentence.token(i + 1) : null;
        return next != null
                && sentence.token(i).head() == i + 1
                && (next.upos() == Upos.ADJ && next.head() == p.head || isShortParticiple(p, next));
    }

    /** 'hommes armés', 'people arrested': a participle with nothing of its own. */
    private boolean isShortParticiple(Phrase p, Token t) {
        return t.is("acl")
                && t.head() == p.head
                && (t.upos() == Upos.VERB || t.upos() == Upos.ADJ)
                && !t.feature("VerbForm").equals("Inf")
                && sentence.children(t).stream().allMatch(c -> c.upos() == Upos.PUNCT || c.upos() == Upos.ADV);
    }

    /** 'président déchu et exilé'. */
    private boolean isSecondAdjective(Phrase p, int i) {
        if (sentence.token(i).upos() != Upos.CCONJ || i + 1 >= sentence.size() || at[i + 1] != null) {
            return false;
        }
        Token second = sentence.token(i + 1);
        boolean adjective = second.upos() == Upos.ADJ
                || second.upos() == Upos.VERB && second.feature("VerbForm").equals("Part");
        return adjective && second.is("conj") && p.covers(second.head()) && second.head() != p.head;
    }

    /** 'of the Russian ministry', 'de la Russie', 'du Quai d'Orsay', 'for Mr Bolton'. */
    boolean genitive(Phrase p) {
        int i = p.last + 1;
        Token t = sentence.token(i);
        if (!grammar.is("genitive", t) || t.upos() != Upos.ADP || p.owner != null) {
            return false;
        }
        int next = i + 1;
        while (next < sentence.size() && at[next] == null && (isSmall(sentence.token(next)) || isRegion(p, next))) {
            next++;
        }
        Unit u = next < sentence.size() ? at[next] : null;
        if (u == null || all.isAbsorbed(u) || u.is(Kind.MATTER)) {
            return false;
        }
        boolean of = grammar.value("genitive", t).isEmpty();
        if (u.isBody() && of) {
            if (p.bodies.isEmpty() || u.is(Kind.ORGANISATION) || isMinority(p, u)) {
                all.body(p, u);
                p.several = further(p);
                return true;
            }
            return false;
        }
        Phrase owner = phrases.get(u);
        if (owner == null || !of) {
            return false;
        }
        p.owner = owner;
        p.widen(p.first, owner.last);
        return true;
    }

    /** 'the Albanians of Serbia': a people of another state than that of its name. */
    private static boolean isMinority(Phrase p, Unit state) {
        Unit name = p.name;
        return p.term == null && p.plural && name != null && name.is(Kind.DEMONYM) && state.is(Kind.STATE);
    }

    /** ', de la France et de la Turquie': further states of a list; whether there were any. */
    private boolean further(Phrase p) {
        boolean any = false;
        while (p.last + 2 < sentence.size()) {
            int next = p.last + 1;
            Token t = sentence.token(next);
            if (t.upos() != Upos.CCONJ && !t.form().equals(",")) {
                return any;
            }
            next++;
            while (next < sentence.size() - 1 && at[next] == null && isListed(sentence.token(next))) {
                next++;
            }
            Unit u = at[next];
            boolean state = u != null && u.is(Kind.STATE, Kind.CAPITAL, Kind.SEAT, Kind.REGION) && !all.isAbsorbed(u);
            if (u == null || !state || t.form().equals(",") && !isListed(sentence.token(next - 1))) {
                return any;
            }
            all.body(p, u);
            any = true;
        }
        return any;
    }

    private boolean isListed(Token t) {
        return t.upos() == Upos.DET
                || t.upos() == Upos.CCONJ
                || t.upos() == Upos.ADP && grammar.value("genitive", t).isEmpty() && grammar.is("genitive", t);
    }

    /** 'of southern Serbia'. */
    private boolean isRegion(Phrase p, int i) {
        return p.term == null
                && sentence.token(i).upos() == Upos.ADJ
                && sentence.token(i).is("amod");
    }

    private boolean isSmall(Token t) {
        return t.upos() == Upos.DET
                || grammar.is("honorific", t)
                || t.form().equals(".") && t.index() > 0 && grammar.is("honorific", sentence.token(t.index() - 1))
                || grammar.is("possessive", t)
                || grammar.is("former", t);
    }
}
