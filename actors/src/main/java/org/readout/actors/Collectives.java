package org.readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.readout.language.Token;

/** 'Les deux diplomates', 'both countries': the last of whom the text spoke, so many as the words say. */
final class Collectives {

    /** So many sentences back. */
    private static final int NEAR = 6;

    private final Grammar grammar;
    private final Company company;

    Collectives(Grammar grammar, Company company) {
        this.grammar = grammar;
        this.company = company;
    }

    /** Empty where the phrase is no collective of known number, or not so many fit. */
    List<Someone> whoAre(Phrase p) {
        if (grammar.is("couple", p.headToken()) && p.definite) {
            return company.lastSeveral(p, 3).size() == 2
                    ? company.lastSeveral(p, 3)
                    : last(p, 2, s -> s.isPerson() && !s.weak);
        }
        if (!p.plural || !p.definite || p.members < 2) {
            return List.of();
        }
        Token head = p.headToken();
        String meant = grammar.value("collective", head);
        Predicate<Someone> fits = meant.equals("state") ? Someone::isState : s -> s.isPerson() && !s.weak;
        if (meant.isEmpty()) {
            return List.of();
        }
        String word = Fold.key(head.lemma());
        List<Someone> called = company.recent(s -> fits.test(s) && s.heads.contains(word));
        if (called.size() >= p.members) {
            return last(p, p.members, s -> fits.test(s) && s.heads.contains(word));
        }
        List<Someone> together = meant.equals("state") ? company.statesTogether(p, p.members, NEAR) : List.of();
        if (!together.isEmpty()) {
            return together;
        }
        List<Someone> found = last(p, p.members, fits);
        boolean sides = found.isEmpty() && grammar.is("side", head);
        return sides ? last(p, p.members, s -> !s.isPerson() && !s.weak && s.named()) : found;
    }

    private List<Someone> last(Phrase p, int members, Predicate<Someone> fits) {
        List<Someone> near = new ArrayList<>();
        for (Someone s : company.recent(fits)) {
            if (near.size() < members && p.sentence.index() - s.lastSentence <= NEAR) {
                near.add(s);
            }
        }
        near.sort((a, b) -> Integer.compare(a.number, b.number));
        return near.size() == members ? near : List.of();
    }
}
