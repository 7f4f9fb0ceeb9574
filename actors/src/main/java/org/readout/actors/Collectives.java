package org.readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.language.Token;
import org.readout.record.Sector;

/** 'Les deux diplomates', 'both countries': the last of whom the text spoke, so many as the words say. */
final class Collectives {

    /** So many sentences back. */
    private static final int NEAR = 6;

    private static final Set<Sector> FACTIONS = Set.of(Sector.REB, Sector.PTY, Sector.OPP);

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
        if (meant.isEmpty()) {
            return List.of();
        }
        Predicate<Someone> fits = fits(meant);
        String word = Fold.key(head.lemma());
        List<Someone> called = company.recent(s -> fits.test(s) && s.heads.contains(word));
        if (called.size() >= p.members) {
            return last(p, p.members, s -> fits.test(s) && s.heads.contains(word));
        }
        String office = grammar.value("office", head);
        List<Someone> holders = office.isEmpty()
                ? List.of()
                : last(p, p.members, s -> s.isPerson() && s.roles.stream().anyMatch(r -> r.contains(office)));
        if (!holders.isEmpty()) {
            return holders;
        }
        boolean sides = grammar.is("side", head);
        boolean within = sides && !last(p, 1, Collectives::isFaction).isEmpty();
        List<Someone> together =
                meant.equals("state") && !within ? company.statesTogether(p, p.members, NEAR) : List.of();
        if (!together.isEmpty()) {
            return together;
        }
        return last(p, p.members, within ? s -> s.isState() || isFaction(s) : fits);
    }

    private static Predicate<Someone> fits(String meant) {
        return switch (meant) {
            case "state" -> Someone::isState;
            case "organisation" -> Collectives::isFaction;
            default -> s -> s.isPerson() && !s.weak;
        };
    }

    /** A party, an armed group, a movement: a side that is no state. */
    private static boolean isFaction(Someone s) {
        boolean body = !s.isPerson() && !s.isState() && !s.weak;
        return body && (s.named() || !s.plural) && s.sector != null && FACTIONS.contains(s.sector);
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
