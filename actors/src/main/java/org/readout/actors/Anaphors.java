package org.readout.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Affiliation.Belonging;
import org.readout.record.Actor;
import org.readout.record.Sector;

/** Whom a description points back to that names nobody ('the kingdom', 'the rebel group'): the one spoken of last who can be called so. */
final class Anaphors {

    /** So many sentences back. */
    private static final int NEAR = 3;

    /** What is called by a name for one kind of state, or of group, may lie further back. */
    private static final int FAR = 6;

    private static final Set<Sector> OF_STATES =
            Set.of(Sector.GOV, Sector.COP, Sector.JUD, Sector.LEG, Sector.MIL, Sector.SPY);

    private final Grammar grammar;
    private final Company company;
    private final Affiliation affiliation;
    private final Function<Phrase, Optional<Someone>> owners;
    /** The organisation that was named last beside somebody of it ('NATO leaders'), and the sentence; empty for none. */
    private String bodyBeside = "";

    private int besideIn;

    Anaphors(Grammar grammar, Company company, Affiliation affiliation, Function<Phrase, Optional<Someone>> owners) {
        this.grammar = grammar;
        this.company = company;
        this.affiliation = affiliation;
        this.owners = owners;
    }

    void rememberBeside(String body, Phrase p) {
        bodyBeside = body;
        besideIn = p.sentence.index();
    }

    static boolean agrees(Belonging where, Someone s) {
        return where.code() == null || s.code == null || where.code().equals(s.code);
    }

    /** 'the Ukrainian government' is Ukraine; 'the country' is the state spoken of last, 'the kingdom' the last that is one. */
    @Nullable
    Someone state(Phrase p, Belonging where) {
        if (affiliation.isRelational(p)) {
            Someone owner = owners.apply(p).orElse(null);
            Someone other = company.latest(s -> s.isState() && s != owner);
            return owner == null || other == null || p.sentence.index() - other.lastSentence > NEAR ? null : other;
        }
        if (where.country() != null && p.possessive < 0) {
            return company.state(where.country());
        }
        if (p.possessive >= 0 || p.owner != null) {
            return where.country() == null ? null : company.state(where.country());
        }
        Set<String> called = statesCalled(p);
        Someone last = p.definite
                ? company.latest(s -> s.isState() && !p.isActedOnBy(s) && (called.isEmpty() || called.contains(s.code)))
                : null;
        int reach = called.isEmpty() ? 2 : FAR;
        return last == null || p.sentence.index() - last.lastSentence > reach ? null : last;
    }

    /** The states that the words of the phrase fit ('kingdom', 'west African'); empty where they fit any. */
    private Set<String> statesCalled(Phrase p) {
        Set<String> called = new TreeSet<>();
        for (int i = p.first; i <= p.last; i++) {
            String pair = i < p.last ? grammar.valueOf("epithet", p.sentence.tokens(i, i + 2)) : "";
            String fits = pair.isEmpty() ? grammar.value("epithet", p.sentence.token(i)) : pair;
            if (!fits.isEmpty()) {
                Set<String> states = Set.of(fits.split(" "));
                if (called.isEmpty()) {
                    called.addAll(states);
                } else {
                    called.retainAll(states);
                }
                i += pair.isEmpty() ? 0 : 1;
            }
        }
        return called;
    }

    /** 'the group', 'l'organisation régionale': the one spoken of last that can be called so. */
    @Nullable
    Someone whoIs(Phrase p, Actor.Kind kind, Belonging where) {
        Set<String> words = p.modifierWords();
        if (kind == Actor.Kind.PERSON && words.isEmpty() && isSomebody(p)) {
            return company.best(p, NEAR, s -> s.isPerson() && agrees(where, s) && !s.weak && !p.isActedOnBy(s));
        }
        Someone alike = !words.isEmpty() || kind == Actor.Kind.PERSON ? null : alike(p);
        if (alike != null && agrees(where, alike)) {
            return alike;
        }
        return isBody(p) && words.stream().allMatch(w -> grammar.is("attribute", w)) ? body(p, where, words) : null;
    }

    private boolean isSomebody(Phrase p) {
        return grammar.is("anaphor-person", p.headToken()) && !p.headToken().is("nmod");
    }

    private boolean isBody(Phrase p) {
        return grammar.is("anaphor-organisation", p.headToken());
    }

    private @Nullable Someone alike(Phrase p) {
        String head = Fold.key(p.headToken().lemma());
        return company.best(p, NEAR, s -> s.heads.contains(head) && s.kind != Actor.Kind.PERSON && !p.isActedOnBy(s));
    }

    private @Nullable Someone body(Phrase p, Belonging where, Set<String> words) {
        List<String> kinds =
                List.of(grammar.value("anaphor-organisation", p.headToken()).split(" "));
        Predicate<Someone> fits = s -> isKind(s, kinds, p)
                && words.stream()
                        .allMatch(w -> isKind(
                                s, List.of(grammar.valueOf("attribute", w).split(" ")), p))
                && agrees(where, s);
        Someone before = company.best(
                p,
                words.isEmpty() ? NEAR : FAR,
                s -> !s.isPerson() && !s.isState() && !s.weak && !s.plural && !p.isActedOnBy(s) && fits.test(s));
        boolean beside = before == null && !bodyBeside.isEmpty() && p.sentence.index() - besideIn <= NEAR;
        if (!beside) {
            return before;
        }
        return fits.test(company.body(bodyBeside)) ? company.body(bodyBeside) : null;
    }

    /**
     * @param kinds codes and sectors that will do; {@code =} asks for the word itself in its name, {@code *} for any that is no
     *     part of a state's government
     */
    private boolean isKind(Someone s, List<String> kinds, Phrase p) {
        if (kinds.contains("=")) {
            String head = Fold.key(p.headToken().lemma());
            return s.heads.contains(head) || (" " + Fold.key(s.name) + " ").contains(" " + head + " ");
        }
        boolean ofState = s.kind == Actor.Kind.ORGANISATION
                && s.isKnown()
                && s.country != null
                && s.sector != null
                && OF_STATES.contains(s.sector);
        if (kinds.contains("*")) {
            return !ofState;
        }
        boolean unsaid = s.sector == null && s.code == null;
        return unsaid
                || s.code != null && kinds.contains(s.code)
                || s.sector != null && kinds.contains(s.sector.name());
    }
}
