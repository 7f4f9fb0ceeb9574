package org.readout.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.record.Actor;
import org.readout.record.Actor.Mention.By;
import org.readout.record.Sector;

/**
 * Where those belong of whom the words do not say it: in the place that their sentence names, else in the state that the
 * text is about, where it is about one. Those whom a word like 'international' says to be of no one state are left alone.
 */
final class Homes {

    private static final double DOMINANT = 0.3;

    private final Grammar grammar;
    private final Census census;
    private final Map<Integer, String> places = new HashMap<>();

    Homes(Grammar grammar, Census census) {
        this.grammar = grammar;
        this.census = census;
    }

    /** Remembers a place that a sentence names. */
    void place(Phrase p) {
        Unit name = p.name;
        if (p.bodies.size() == 1 && name != null && !name.is(Unit.Kind.ORGANISATION, Unit.Kind.SEAT)) {
            places.putIfAbsent(p.sentence.index(), p.bodies.iterator().next());
        }
    }

    void settle(List<Resolver.Referral> referrals) {
        for (Resolver.Referral r : referrals) {
            for (Someone s : r.who()) {
                boolean first = r.phrase().span().contains(s.mentions.get(0).span());
                if (first && r.who().size() == 1 && s.code == null && s.country == null && !s.isKnown()) {
                    home(r.phrase(), referrals).ifPresent(state -> s.learn(state, state, null));
                    s.learn(null, s.sector == Sector.NGO && !s.isPerson() ? "NGO" : null, null);
                }
            }
        }
    }

    private Optional<String> home(Phrase p, List<Resolver.Referral> referrals) {
        if (isWide(p)
                || isSomeState(p)
                || isRelation(p, referrals)
                || !p.plural && !grammar.value("abroad", p.headToken()).isEmpty()) {
            return Optional.empty();
        }
        if (grammar.is("quantity", p.headToken()) || grammar.is("somebody", p.headToken())) {
            Optional<Someone> whole = whole(p, referrals);
            if (whole.isPresent()) {
                return whole.map(w -> w.country);
            }
        }
        String near = places.get(p.sentence.index());
        return near != null ? Optional.of(near) : census.dominant(DOMINANT);
    }

    /** 'des dizaines d'entre eux', 'some of them': whomever the pronoun stands for. */
    private static Optional<Someone> whole(Phrase p, List<Resolver.Referral> referrals) {
        return referrals.stream()
                .filter(r ->
                        r.by() == By.PRONOUN && p.span().contains(r.phrase().span()) && r.phrase() != p)
                .flatMap(r -> r.who().stream())
                .findFirst();
    }

    /** 'a third state': another one than the text's own, or it would be called by its name. */
    private static boolean isSomeState(Phrase p) {
        Stock.Noun noun = Affiliation.noun(p);
        return p.indefinite && noun != null && noun.kind() == Actor.Kind.STATE;
    }

    /** 'its northern neighbour': whoever is said to be of a state is of another one; a person's supporters are at home. */
    private boolean isRelation(Phrase p, List<Resolver.Referral> referrals) {
        return (p.possessive >= 0 || p.owner != null)
                && grammar.is("relational", p.headToken())
                && referrals.stream()
                        .filter(r -> r.phrase() == p.owner || isPossessive(p, r.phrase()))
                        .flatMap(r -> r.who().stream())
                        .noneMatch(Someone::isPerson);
    }

    private static boolean isPossessive(Phrase p, Phrase other) {
        return other.sentence.index() == p.sentence.index() && other.head == p.possessive;
    }

    private boolean isWide(Phrase p) {
        if (p.isWide() || p.several) {
            return true;
        }
        for (int i = p.first; i <= p.last; i++) {
            boolean inTerm = p.term != null && p.term.first() <= i && i <= p.term.last() && i != p.head;
            if (!inTerm && grammar.is("wide", p.sentence.token(i))) {
                return true;
            }
        }
        return false;
    }
}
