package org.readout.actors;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;

/** Joins a title or noun and the name beside it, in either order, with or without commas. */
final class Apposition {

    private final Sentence sentence;
    private final @Nullable Unit[] at;
    private final Map<Unit, Phrase> phrases;
    private final Modifiers modifiers;

    Apposition(Sentence sentence, @Nullable Unit[] at, Map<Unit, Phrase> phrases, Modifiers modifiers) {
        this.sentence = sentence;
        this.at = at;
        this.phrases = phrases;
        this.modifiers = modifiers;
    }

    /** Whether a name was found; the phrase then holds it. */
    boolean attach(Phrase p) {
        if (p.plural) {
            return false;
        }
        return beside(p) || after(p) || before(p);
    }

    /** 'le président Macron', 'le ministre de la Défense le général X', 'le parti Ennahda'. */
    private boolean beside(Phrase p) {
        Phrase next = starting(p.last + 1);
        if (next == null || next.first != p.last + 1 || sentence.token(p.last).upos() == Upos.ADP) {
            return false;
        }
        Unit name = next.name;
        if (p.organisation && name != null && name.is(Unit.Kind.PERSON, Unit.Kind.SURNAME) && p.owner == null) {
            p.owner = next;
            p.widen(next.first, next.last);
            return false;
        }
        return fits(p, next) && join(p, next) && ofState(p);
    }

    /** 'President Juan Carlos Varela of Panama'. */
    private boolean ofState(Phrase p) {
        if (p.bodies.isEmpty() && p.last + 2 < sentence.size()) {
            Unit u = at[p.last + 2];
            if (u != null && u.is(Unit.Kind.STATE) && !modifiers.isAbsorbed(u)) {
                modifiers.genitive(p);
            }
        }
        return true;
    }

    /** 'le ministre russe de la Défense, Sergueï Choïgou, …'. */
    private boolean after(Phrase p) {
        int comma = p.last + 1;
        if (!isComma(comma) || p.indefinite && !closes(comma)) {
            return false;
        }
        Phrase next = starting(comma + 1);
        return next != null && fits(p, next) && (isApposed(p, next) || ends(next.last + 1)) && joinApart(p, next);
    }

    private boolean closes(int comma) {
        Phrase next = starting(comma + 1);
        return next != null && isComma(next.last + 1);
    }

    /** 'Sergueï Choïgou, ministre russe de la Défense, …', 'Narcis Termes, 68, an electrician'. */
    private boolean before(Phrase p) {
        int comma = p.first - 1;
        if (!isComma(comma)) {
            return false;
        }
        int end = comma - 1;
        while (end > 1 && !isComma(end) && at[end] == null && comma - end < 4 && isAge(end)) {
            end--;
        }
        if (isComma(end)) {
            end--;
        }
        Unit u = end >= 0 ? at[end] : null;
        Phrase name = u == null ? null : phrases.get(u);
        if (name == null || !fits(p, name) || name.last != end || name.term != null) {
            return false;
        }
        boolean linked = isApposed(p, name);
        return (linked || ends(p.last + 1) || isAdposition(p.last + 1)) && joinApart(p, name);
    }

    private boolean isAge(int i) {
        Token t = sentence.token(i);
        return t.upos() == Upos.NUM || t.upos() == Upos.NOUN && t.head() >= 0;
    }

    private boolean isAdposition(int i) {
        return i < sentence.size()
                && (sentence.token(i).upos() == Upos.ADP || sentence.token(i).upos() == Upos.VERB);
    }

    private @Nullable Phrase starting(int i) {
        for (int k = i; k < Math.min(i + 3, sentence.size()); k++) {
            Unit u = at[k];
            if (u != null) {
                Phrase q = phrases.get(u);
                return q != null && q.first == i && !modifiers.isAbsorbed(u) ? q : null;
            }
        }
        return null;
    }

    private static boolean fits(Phrase p, Phrase other) {
        Unit name = other.name;
        if (name == null || other.plural) {
            return false;
        }
        if (p.organisation) {
            return name.is(Unit.Kind.RUN, Unit.Kind.ORGANISATION) && other.honorific.isEmpty();
        }
        return name.isName();
    }

    private boolean isComma(int i) {
        return i >= 0 && i < sentence.size() && sentence.token(i).form().equals(",");
    }

    /** Whether what is apposed ends here: at a mark, a verb, a relative pronoun or the end. */
    private boolean ends(int i) {
        if (i >= sentence.size()) {
            return true;
        }
        Token t = sentence.token(i);
        return t.upos() == Upos.PUNCT || t.upos() == Upos.VERB || t.upos() == Upos.AUX || t.upos() == Upos.PRON;
    }

    private boolean isApposed(Phrase p, Phrase name) {
        for (int i = name.first; i <= name.last; i++) {
            Token t = sentence.token(i);
            if (t.isAny("appos", "flat") && t.head() >= 0 && p.covers(t.head())) {
                return true;
            }
        }
        for (int i = p.first; i <= p.last; i++) {
            Token t = sentence.token(i);
            if (t.isAny("appos", "flat") && t.head() >= 0 && name.covers(t.head())) {
                return true;
            }
        }
        return false;
    }

    private boolean joinApart(Phrase p, Phrase other) {
        Span name = other.span();
        p.apposedTerm = p.span();
        p.apposedName = name;
        return join(p, other);
    }

    private boolean join(Phrase p, Phrase other) {
        p.aliases.add(p.head);
        p.name = other.name;
        p.honorific = other.honorific;
        p.gender = other.gender.isEmpty() ? p.gender : other.gender;
        if (other.term != null) {
            p.moreTerms.add(other.term);
            p.bodies.addAll(other.bodies);
        }
        p.widen(other.first, other.last);
        for (int i = other.first; i <= other.last; i++) {
            Unit u = at[i];
            if (u != null && u != p.term) {
                phrases.put(u, p);
            }
        }
        return true;
    }
}
