package org.readout.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Phrase.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor;

/**
 * Makes noun phrases of the units of one sentence: a title or noun with its modifiers, with the name that stands beside
 * or in apposition to it; a name by itself; a state, capital, seat or organisation; a demonym.
 */
final class Composer {

    private final Grammar grammar;
    private final String text;
    private final Sentence sentence;
    private final List<Unit> units;
    private final @Nullable Unit[] at;
    private final Map<Unit, Phrase> phrases = new HashMap<>();
    private final Modifiers modifiers;

    Composer(Stock stock, String text, Sentence sentence, List<Unit> units) {
        this.grammar = stock.grammar;
        this.text = text;
        this.sentence = sentence;
        this.units = units;
        this.at = new Unit[sentence.size()];
        for (Unit u : units) {
            for (int i = u.first(); i <= u.last(); i++) {
                at[i] = u;
            }
        }
        this.modifiers = new Modifiers(grammar, sentence, at, phrases);
    }

    /** The phrases, in text order, none overlapping another but where one says whose the other is. */
    List<Phrase> compose() {
        for (Unit u : units) {
            if (!u.is(Unit.Kind.TERM)) {
                phrases.put(u, plain(u));
            }
        }
        for (int i = units.size() - 1; i >= 0; i--) {
            Unit u = units.get(i);
            if (u.is(Unit.Kind.TERM)) {
                term(u);
            } else if (u.is(Unit.Kind.DEMONYM, Unit.Kind.REGION) && !modifiers.isAbsorbed(u)) {
                people(u);
            }
        }
        List<Phrase> found = new ArrayList<>();
        for (Unit u : units) {
            Phrase p = phrases.get(u);
            if (p != null && p.pendingOwner != null) {
                p.owner = phrases.get(p.pendingOwner);
                if (p.owner != null && p.owner.bodies.isEmpty()) {
                    p.owner.bodies.addAll(p.bodies);
                }
            }
            boolean names = u.is(Unit.Kind.STATE, Unit.Kind.DEMONYM, Unit.Kind.SEAT) && !u.isLocal();
            if (p != null && modifiers.isAbsorbed(u) && names) {
                found.add(inside(u));
            } else if (p != null && !modifiers.isAbsorbed(u) && !found.contains(p) && !isLoose(p)) {
                p.settleHead();
                found.add(p);
            }
        }
        found.sort(Comparator.comparingInt((Phrase p) -> p.first).thenComparingInt(p -> p.last));
        return found;
    }

    /** 'in person', 'en général', 'conférence de presse': a bare noun behind a preposition names nobody. */
    private boolean isLoose(Phrase p) {
        if (p.kind != Kind.TERM || p.plural || p.definite || p.indefinite || p.name != null || !p.bodies.isEmpty()) {
            return false;
        }
        Token head = sentence.token(p.head);
        boolean behind = p.first > 0
                && sentence.token(p.first - 1).upos() == Upos.ADP
                && !grammar.is("agent", sentence.token(p.first - 1));
        return behind && Titles.of(p).isEmpty() | grammar.isGendered() && !head.isAny("nsubj");
    }

    /** A state that only says whose somebody is, by itself. */
    private Phrase inside(Unit u) {
        Phrase p = new Phrase(
                u.is(Unit.Kind.DEMONYM) ? Kind.DEMONYM : Kind.BODY,
                text,
                sentence,
                u.first(),
                u.last(),
                headOf(u.first(), u.last()));
        p.name = u;
        p.inside = true;
        p.bodies.addAll(u.bodies());
        return p;
    }

    private int headOf(int first, int last) {
        int best = -1;
        for (int i = first; i <= last; i++) {
            Token t = sentence.token(i);
            boolean outside = t.head() < first || t.head() > last;
            if (outside && t.upos() != Upos.PUNCT && t.upos() != Upos.ADP && t.upos() != Upos.DET) {
                best = best < 0 ? i : best;
            }
        }
        return best < 0 ? first : best;
    }

    private Phrase plain(Unit u) {
        Kind kind = u.isName() ? Kind.NAME : u.is(Unit.Kind.DEMONYM, Unit.Kind.REGION) ? Kind.DEMONYM : Kind.BODY;
        Phrase p = new Phrase(kind, text, sentence, u.first(), u.last(), headOf(u.first(), u.last()));
        p.name = u;
        if (u.isInstitution()) {
            p.organisation = true;
            p.bodies.addAll(Unit.bodies(u.inside()));
        }
        if (u.isBody()) {
            p.bodies.addAll(u.bodies());
            p.ambiguousBody = p.bodies.size() > 1;
        }
        int before = u.first() - 1;
        if (kind == Kind.NAME && before >= 0 && grammar.is("honorific", sentence.token(before))) {
            honorific(p, before);
        } else if (kind == Kind.NAME
                && before >= 1
                && isDot(before)
                && grammar.is("honorific", sentence.token(before - 1))) {
            honorific(p, before - 1);
        } else if (before >= 0 && kind != Kind.DEMONYM) {
            article(p, before);
        }
        if (kind == Kind.NAME) {
            modifiers.possessor(p);
        }
        p.plural = isPlural(sentence.token(p.head), p);
        if (u.is(Unit.Kind.RUN) && u.first() == u.last() && p.definite) {
            institution(p);
        }
        return p;
    }

    /** 'la Force régionale d'Afrique de l'Est': the adjective behind the capital shows a noun. */
    private void institution(Phrase p) {
        int next = p.last + 1;
        boolean adjective = next < sentence.size()
                && at[next] == null
                && sentence.token(next).upos() == Upos.ADJ
                && sentence.token(next).head() == p.last;
        if (modifiers.spelledOut(p)) {
            p.organisation = true;
            modifiers.located(p);
        } else if (adjective && grammar.isGendered()) {
            p.widen(p.first, next);
            p.organisation = true;
            modifiers.complement(p);
        }
    }

    private void honorific(Phrase p, int token) {
        p.honorific = grammar.value("honorific", sentence.token(token));
        p.gender = p.honorific.equals("x") ? "" : p.honorific;
        p.widen(token, p.last);
        Unit title = at[token];
        if (title != null) {
            modifiers.absorb(title);
        }
    }

    private boolean isDot(int i) {
        return sentence.token(i).form().equals(".");
    }

    private void article(Phrase p, int before) {
        Token t = sentence.token(before);
        if (t.upos() == Upos.DET && grammar.is("definite", t)) {
            p.definite = true;
            if (t.begin() != sentence.token(Math.max(0, before - 1)).begin() || before == 0) {
                p.widen(before, p.last);
            }
        } else if (grammar.is("indefinite", t)) {
            p.indefinite = true;
            p.widen(before, p.last);
        }
    }

    private static boolean isPlural(Token head, Phrase p) {
        return head.feature("Number").equals("Plur") && p.kind != Kind.NAME;
    }

    /** 'les Russes', 'young Mexicans': a demonym that is a noun. */
    private void people(Unit u) {
        Phrase p = phrases.get(u);
        Token head = sentence.token(u.last());
        boolean plural = head.feature("Number").equals("Plur")
                || sentence.children(head, "det").stream()
                        .anyMatch(d -> d.feature("Number").equals("Plur"));
        boolean noun = head.upos() == Upos.NOUN || head.upos() == Upos.PROPN;
        if (p == null || !noun || !plural && !p.definite) {
            return;
        }
        p.plural = plural;
        modifiers.left(p);
        modifiers.right(p);
        p.local = u.isLocal();
        p.people = plural && (p.local || !p.definite || p.first < u.first() - 1 || p.last > u.last());
        p.wide = u.is(Unit.Kind.REGION);
    }

    private void term(Unit u) {
        if (modifiers.isAbsorbed(u)) {
            return;
        }
        Phrase p = new Phrase(Kind.TERM, text, sentence, u.first(), u.last(), headOf(u.first(), u.last()));
        p.term = u;
        Token head = sentence.token(p.head);
        p.plural = head.feature("Number").equals("Plur")
                || sentence.children(head, "det").stream()
                        .anyMatch(d -> d.feature("Number").equals("Plur"));
        p.gender = switch (head.feature("Gender")) {
            case "Masc" -> "m";
            case "Fem" -> "f";
            default -> "";
        };
        p.organisation = isOrganisation(u);
        phrases.put(u, p);
        u.inside().forEach(n -> p.bodies.addAll(Unit.bodies(List.of(n))));
        modifiers.left(p);
        modifiers.right(p);
        if (!new Apposition(sentence, at, phrases, modifiers).attach(p)) {
            modifiers.complement(p);
        }
    }

    static boolean isOrganisation(Unit term) {
        return term.whats().stream().noneMatch(w -> w.title() != null)
                && term.whats().stream()
                        .allMatch(w -> w.noun() != null && w.noun().kind() != Actor.Kind.PERSON);
    }
}
