package org.readout.actors;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Unit.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Takes into a description without a name the rest of its noun phrase. */
final class Complements extends Surroundings {

    /** So many tokens behind 'in' the place has to be named. */
    private static final int REACH = 6;

    Complements(Modifiers all, Grammar grammar, Sentence sentence, @Nullable Unit[] at, Map<Unit, Phrase> phrases) {
        super(all, grammar, sentence, at, phrases);
    }

    /** The rest of a description that has no name: further complements, up to a clause or a comma. */
    void complement(Phrase p) {
        if (p.organisation && spelledOut(p)) {
            located(p);
            situated(p);
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
        situated(p);
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
            if (u != null && !all.isAbsorbed(u) && u.is(Kind.STATE, Kind.PLACE, Kind.CAPITAL)) {
                p.bodies.addAll(u.bodies());
                p.ambiguousBody = u.bodies().size() > 1;
                p.local = u.is(Kind.PLACE);
            }
            p.wide |= u != null && u.is(Kind.REGION);
        }
    }

    /**
     * 'the junta in Mali', 'des manifestants à Tunis', 'observers from the African Union': whoever is or comes from somewhere
     * belongs there, unless he is of those who are sent abroad. The place stays a phrase of its own.
     */
    private void situated(Phrase p) {
        int in = p.last + 1;
        boolean open = p.bodies.isEmpty() && p.owner == null && p.possessive < 0 && !p.wide;
        if (!open || in >= sentence.size()) {
            return;
        }
        boolean from = isBefore("origin", in);
        if (!from && (!isBefore("inside", in) || grammar.is("abroad", sentence.token(p.head)))) {
            return;
        }
        Token there = sentence.token(Math.max(0, sentence.token(in).head()));
        if (there.index() <= in || !hangsAt(p, there)) {
            return;
        }
        Unit place = placeOf(in, there, from);
        if (place != null) {
            p.bodies.addAll(place.bodies());
            p.ambiguousBody = place.bodies().size() > 1;
            p.local = place.is(Kind.PLACE);
        }
    }

    private boolean isBefore(String kind, int i) {
        Token t = sentence.token(i);
        return t.upos() == Upos.ADP && grammar.isForm(kind, t);
    }

    /** Whether the place hangs from the phrase, or stands between it and the verb of both. */
    private static boolean hangsAt(Phrase p, Token there) {
        Token head = p.headToken();
        boolean between = head.head() == there.head() && there.index() < there.head();
        return p.covers(there.head()) || head.is("nsubj") && between;
    }

    /** The state or place that the words from a preposition to this noun name: 'in northern Mali', 'dans la ville de Gao'. */
    private @Nullable Unit placeOf(int in, Token there, boolean from) {
        boolean noun = grammar.is("place", there);
        for (int i = in + 1; i < sentence.size() && i <= in + REACH; i++) {
            Unit u = at[i];
            boolean place = u != null && u.is(Kind.STATE, Kind.PLACE, Kind.CAPITAL, Kind.DEMONYM);
            boolean names = place || from && u != null && u.is(Kind.ORGANISATION);
            if (u != null && names && (noun || u.first() <= there.index() && there.index() <= u.last())) {
                return all.isAbsorbed(u) ? null : u;
            }
            if (i > there.index() && !sentence.dominates(there, sentence.token(i))) {
                return null;
            }
        }
        return null;
    }

    /** 'a group of protesters', 'des centaines de manifestants': the quantity is the head. */
    private void quantity(Phrase p) {
        Token head = sentence.token(p.head);
        boolean of = sentence.children(head, "case").stream().allMatch(c -> grammar.is("genitive", c));
        if (head.head() < 0 || head.head() >= p.first || !head.isAny("nmod", "obl") || !of) {
            return;
        }
        Token q = sentence.token(head.head());
        boolean near = p.first - q.index() <= 4;
        if (near && grammar.is("quantity", q) && (at[q.index()] == null || isQuantityTerm(q))) {
            Unit unit = at[q.index()];
            if (unit != null) {
                all.absorb(unit);
            }
            p.aliases.add(p.head);
            p.head = q.index();
            p.plural = true;
            p.indefinite = !p.definite;
            p.widen(q.index(), p.last);
            all.left(p);
        }
    }

    private boolean isQuantityTerm(Token q) {
        Unit unit = at[q.index()];
        return unit != null && unit.first() == unit.last();
    }

    /** 'the country last year': a time that the tree hung from the noun before it. */
    private boolean isTime(Token t) {
        Token noun = t.isAny("det", "amod") && t.head() > t.index() ? sentence.token(t.head()) : t;
        boolean time = grammar.is("calendar", noun) || grammar.is("when", noun);
        return time && sentence.child(noun, "case").isEmpty() && noun.upos().isNominal();
    }

    private boolean continues(Phrase p, Token t) {
        Unit u = at[t.index()];
        if (isTime(t)) {
            return false;
        }
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
