package org.readout.actors;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Unit.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Takes into a title or noun what stands around it: article, 'former', demonym, owner, complements. */
final class Modifiers {

    /** A phrase is not followed further than this many tokens. */
    private static final int FAR = 12;

    private final Grammar grammar;
    private final Sentence sentence;
    private final @Nullable Unit[] at;
    private final Map<Unit, Phrase> phrases;
    private final Set<Unit> absorbed = new HashSet<>();

    Modifiers(Grammar grammar, Sentence sentence, @Nullable Unit[] at, Map<Unit, Phrase> phrases) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.at = at;
        this.phrases = phrases;
    }

    boolean isAbsorbed(Unit u) {
        return absorbed.contains(u);
    }

    void absorb(Unit u) {
        absorbed.add(u);
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
            if (u != null && u.isBody() && !isAbsorbed(u)) {
                body(p, u);
            } else if (u != null && u.isName() && p.organisation && !grammar.isGendered()) {
                named(p, u);
            } else if (u != null && u.is(Kind.RUN) && isCompound(p, u)) {
                named(p, u);
            } else if (u != null && isAttributive(p, u)) {
                p.pendingOwner = u;
                p.widen(u.first(), p.last);
            } else if (u == null && isAndBefore(p, i)) {
                body(p, unit(i - 1));
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
        if (grammar.is("about", t) && p.first < p.head || grammar.is("whole", t) && p.definite) {
            p.widen(i, p.last);
            return true;
        }
        String count = determiner ? grammar.value("count", t) : "";
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
            p.widen(i - 1, p.last);
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
        if (hangs && modifies && !far) {
            p.widen(i, p.last);
            return true;
        }
        return false;
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
                && !isAbsorbed(first);
    }

    private Unit unit(int i) {
        return java.util.Objects.requireNonNull(at[i]);
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
        if (owner.isBody() && !isAbsorbed(owner)) {
            body(p, owner);
            p.definite = true;
            articleOf(p);
            return;
        }
        p.owner = phrases.get(owner);
        p.definite = true;
        if (owner.is(Kind.TERM) && p.owner == null) {
            p.pendingOwner = owner;
        }
    }

    private void articleOf(Phrase p) {
        if (p.first > 0 && sentence.token(p.first - 1).upos() == Upos.DET && at[p.first - 1] == null) {
            p.widen(p.first - 1, p.last);
        }
    }

    private void body(Phrase p, Unit u) {
        if (p.bodies.isEmpty()) {
            p.ambiguousBody = u.bodies().size() > 1;
            p.bodies.addAll(u.bodies());
        } else {
            p.bodies.addAll(u.bodies());
        }
        p.wide |= u.is(Kind.REGION);
        p.local |= u.is(Kind.PLACE);
        absorb(u);
        p.widen(u.first(), u.last());
    }

    /** Adjectives after it ('président russe déchu'). */
    void right(Phrase p) {
        for (int steps = 0; steps < FAR && p.last + 1 < sentence.size(); steps++) {
            int i = p.last + 1;
            Token t = sentence.token(i);
            Unit u = at[i];
            if (u != null && u.is(Kind.DEMONYM, Kind.REGION) && !isAbsorbed(u) && t.upos() != Upos.PROPN) {
                body(p, u);
            } else if (u == null && isAndBehind(p, i)) {
                body(p, unit(i + 1));
                p.several = p.bodies.size() > 1;
            } else if (u == null && t.upos() == Upos.ADJ && p.covers(t.head()) && t.head() >= 0) {
                p.former |= grammar.is("former", t);
                p.widen(p.first, i);
            } else if (u == null && isShortParticiple(p, t)) {
                p.widen(p.first, i);
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
                && isAbsorbed(before)
                && behind != null
                && before.is(Kind.DEMONYM, Kind.REGION)
                && behind.is(Kind.DEMONYM, Kind.REGION)
                && !isAbsorbed(behind);
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
        while (next < sentence.size() && at[next] == null && isSmall(sentence.token(next))) {
            next++;
        }
        Unit u = next < sentence.size() ? at[next] : null;
        if (u == null || isAbsorbed(u) || u.is(Kind.MATTER)) {
            return false;
        }
        boolean of = grammar.value("genitive", t).isEmpty();
        if (u.isBody() && of) {
            if (p.bodies.isEmpty() || u.is(Kind.ORGANISATION)) {
                body(p, u);
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
            boolean state = u != null && u.is(Kind.STATE, Kind.CAPITAL, Kind.SEAT) && !isAbsorbed(u);
            if (u == null || !state || t.form().equals(",") && !isListed(sentence.token(next - 1))) {
                return any;
            }
            body(p, u);
            any = true;
        }
        return any;
    }

    private boolean isListed(Token t) {
        return t.upos() == Upos.DET
                || t.upos() == Upos.CCONJ
                || t.upos() == Upos.ADP && grammar.value("genitive", t).isEmpty() && grammar.is("genitive", t);
    }

    private boolean isSmall(Token t) {
        return t.upos() == Upos.DET
                || grammar.is("honorific", t)
                || t.form().equals(".") && t.index() > 0 && grammar.is("honorific", sentence.token(t.index() - 1))
                || grammar.is("possessive", t)
                || grammar.is("former", t);
    }

    /** The rest of a description that has no name: further complements, up to a clause or a comma. */
    void complement(Phrase p) {
        if (p.organisation && spelledOut(p)) {
            located(p);
            return;
        }
        quantity(p);
        int words = p.last - p.first + 1;
        int i = p.last + 1;
        int keep = p.last;
        while (i < sentence.size() && words < FAR) {
            Token t = sentence.token(i);
            if (!continues(p, t)) {
                break;
            }
            words++;
            boolean open = t.upos() == Upos.ADP || t.upos() == Upos.DET || t.upos() == Upos.PUNCT;
            keep = open ? keep : i;
            i++;
        }
        p.widen(p.first, keep);
        located(p);
    }

    /** 'Front pour le renouveau (FPR)': what an acronym in brackets stands for goes up to the bracket. */
    boolean spelledOut(Phrase p) {
        if (!Character.isUpperCase(sentence.token(p.head).form().codePointAt(0))) {
            return false;
        }
        for (int i = p.last + 1; i + 2 < sentence.size() && i < p.last + FAR; i++) {
            Token t = sentence.token(i);
            if (t.form().equals("(")) {
                boolean acronym = isAcronym(sentence.token(i + 1))
                        && sentence.token(i + 2).form().equals(")");
                if (acronym) {
                    p.widen(p.first, i - 1);
                }
                return acronym;
            }
            if (t.upos() == Upos.PUNCT || t.upos() == Upos.VERB || t.upos() == Upos.AUX || t.upos() == Upos.PRON) {
                return false;
            }
        }
        return false;
    }

    static boolean isAcronym(Token t) {
        return t.form().length() > 1
                && t.form().chars().filter(Character::isUpperCase).count() > 1
                && t.form().chars().noneMatch(Character::isLowerCase);
    }

    /** 'le procureur de la ville de Fada', 'the police in Barcelona': a place in its complement says where he belongs. */
    void located(Phrase p) {
        for (int i = p.head + 1; i <= p.last && p.bodies.isEmpty() && p.owner == null; i++) {
            Unit u = at[i];
            if (u != null && !isAbsorbed(u) && u.is(Kind.STATE, Kind.PLACE, Kind.CAPITAL)) {
                p.bodies.addAll(u.bodies());
                p.ambiguousBody = u.bodies().size() > 1;
                p.local = u.is(Kind.PLACE);
            }
            p.wide |= u != null && u.is(Kind.REGION);
        }
    }

    /** 'a group of protesters', 'des centaines de manifestants': the quantity is the head. */
    private void quantity(Phrase p) {
        Token head = sentence.token(p.head);
        if (head.head() < 0 || head.head() >= p.first || !head.isAny("nmod", "obl")) {
            return;
        }
        Token q = sentence.token(head.head());
        boolean near = p.first - q.index() <= 4;
        if (near && grammar.is("quantity", q) && (at[q.index()] == null || isQuantityTerm(q))) {
            Unit unit = at[q.index()];
            if (unit != null) {
                absorb(unit);
            }
            p.aliases.add(p.head);
            p.head = q.index();
            p.plural = true;
            p.indefinite = !p.definite;
            p.widen(q.index(), p.last);
            left(p);
        }
    }

    private boolean isQuantityTerm(Token q) {
        Unit unit = at[q.index()];
        return unit != null && unit.first() == unit.last();
    }

    private boolean continues(Phrase p, Token t) {
        Unit u = at[t.index()];
        if (t.upos() == Upos.PUNCT && !t.form().equals("-")
                || t.upos() == Upos.PART
                || t.upos() == Upos.ADP && !grammar.is("genitive", t)
                || t.upos() == Upos.ADP && !grammar.value("genitive", t).isEmpty()
                || t.isAny(
                        "acl",
                        "advcl",
                        "parataxis",
                        "ccomp",
                        "nsubj",
                        "obj",
                        "obl",
                        "cop",
                        "aux",
                        "root",
                        "appos",
                        "mark")
                || t.upos() == Upos.VERB
                || t.upos() == Upos.AUX
                || t.upos() == Upos.PRON) {
            return false;
        }
        if (u != null
                && u.isName()
                && !(t.is("nmod") && sentence.child(t, "case").isPresent())) {
            return false;
        }
        return hangsFrom(p, t);
    }

    private boolean hangsFrom(Phrase p, Token t) {
        int at = t.index();
        for (int steps = 0; steps < FAR && at >= 0; steps++) {
            Token here = sentence.token(at);
            if (here.isAny("conj", "appos", "acl", "obl") && at > p.last && !here.is("obl")) {
                return false;
            }
            at = here.head();
            if (at >= 0 && p.covers(at)) {
                return true;
            }
        }
        return false;
    }
}
