package org.readout.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.readout.actors.Cast;
import org.readout.places.Places;
import org.readout.record.Actor;
import org.readout.record.Event.Place;
import org.readout.record.Event.Type;
import org.readout.record.Matter;
import org.readout.record.Sector;

/** Completes what a telling leaves unsaid: who arrests in a country, whose people die in a town. */
final class Homeland {

    private static final int FEW = 2;

    /** Suspending a treaty or what comes under it: whoever else the sentence names, it is done to those who share the treaty. */
    private static final String SUSPENSION = "sanction-suspension";

    private final Cast cast;
    private final Places places;
    private final Parties parties;
    private final String country;

    Homeland(Cast cast, Places places, Parties parties) {
        this.cast = cast;
        this.places = places;
        this.parties = parties;
        this.country = mostNamed(cast);
    }

    /** The country that the article names most, by itself, its capital, its people. */
    private static String mostNamed(Cast cast) {
        Map<String, Integer> counts = new HashMap<>();
        for (Actor a : cast.actors()) {
            String code = a.code();
            if (code != null && code.length() == 3 && (a.country() != null || a.kind() == Actor.Kind.STATE)) {
                counts.merge(code, a.mentions().size(), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Who answers for what is to be done with these, where nobody is told to do it: their state, else that of the text. */
    Optional<String> responsibleFor(List<String> ids) {
        return ids.stream()
                .map(parties::code)
                .flatMap(code -> state(code).stream())
                .findFirst()
                .or(() -> authority(country));
    }

    /** The same telling with the authority that an act of authority presupposes. */
    Draft withAuthority(Draft d) {
        if (!d.sources().isEmpty()) {
            return d;
        }
        String where = d.type() == Type.SANCTION ? ownCode(d) : placeCode(d);
        String code = !where.isEmpty() ? where : targetCode(d);
        Optional<String> authority = authority(code.isEmpty() ? country : code);
        return authority
                .filter(a -> !d.targets().contains(a))
                .map(a -> d.withParties(List.of(a), d.targets()))
                .orElse(d);
    }

    /** Where those acted on are nobody in particular, they are people of the country that it happened in. */
    Draft withVictims(Draft d, Rule rule) {
        boolean promised = rule.type() != null && isDoneSomewhere(rule.type());
        if (!isDoneSomewhere(d.type()) && !promised
                || d.targets().stream().anyMatch(t -> !parties.code(t).isEmpty())) {
            return d;
        }
        boolean atHome = d.type() == Type.COERCE || d.type() == Type.CONCEDE || d.type() == Type.THREATEN;
        Optional<String> state = state(placeCode(d))
                .filter(a -> atHome ? !d.sources().contains(a) : !parties.sameSide(a, d.sources()))
                .or(() -> overthrown(d))
                .or(() -> policed(d));
        if (state.isEmpty()) {
            return d;
        }
        List<String> targets = new ArrayList<>(d.targets());
        targets.add(state.get());
        return d.withParties(d.sources(), targets);
    }

    /** Who seizes power, or fights without saying whom, rises against the state that he is of. */
    private Optional<String> overthrown(Draft d) {
        boolean risen = "coup".equals(d.mode())
                || d.type() == Type.ASSAULT
                        && !d.sources().isEmpty()
                        && d.sources().stream().allMatch(parties::isRebel);
        return risen ? authority(sourceCode(d)).filter(a -> !d.sources().contains(a)) : Optional.empty();
    }

    /** Whom police act on without the text saying who it is: people of their own state. */
    private Optional<String> policed(Draft d) {
        boolean police = (d.type() == Type.COERCE || d.type() == Type.ASSAULT)
                && !d.sources().isEmpty()
                && d.sources().stream().allMatch(parties::isPolice);
        boolean rules = (d.type() == Type.COERCE || d.type() == Type.CONCEDE)
                && d.targets().isEmpty()
                && !d.sources().isEmpty()
                && d.sources().stream().allMatch(parties::isRuler);
        return police || rules ? state(sourceCode(d)).filter(a -> !d.sources().contains(a)) : Optional.empty();
    }

    /** Whether such an act is done to the people of where it takes place. */
    static boolean isDoneSomewhere(Type type) {
        return switch (type) {
            case ASSAULT, COERCE, MOBILIZE, CONCEDE, RETREAT, AID, SANCTION, THREATEN -> true;
            default -> false;
        };
    }

    /** A protest against nobody in particular is one against who governs where it takes place, else whence they are. */
    Draft withGovernment(Draft d) {
        if (d.type() != Type.PROTEST
                || d.symmetric()
                || d.targets().stream().anyMatch(t -> !parties.code(t).isEmpty())) {
            return d;
        }
        String where = placeCode(d);
        String own = where.isEmpty() ? sourceCode(d) : where;
        String code = own.isEmpty() && d.sources().isEmpty() ? country : own;
        List<String> targets = new ArrayList<>(d.targets());
        authority(code).filter(a -> !d.sources().contains(a)).ifPresent(targets::add);
        return d.withParties(d.sources(), targets);
    }

    private String sourceCode(Draft d) {
        return d.sources().stream()
                .map(parties::code)
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Leaving or suspending a treaty is done to those who share it. */
    Draft withTreatyPartners(Draft d, Function<String, List<String>> partiesOfMatter) {
        boolean open = d.targets().isEmpty() || d.family().equals(SUSPENSION);
        if (!open || d.sources().isEmpty() || !RuleReader.isHarm(d.type())) {
            return d;
        }
        for (Matter m : cast.mattersWithin(d.sentence().span())) {
            Set<String> others = new LinkedHashSet<>();
            for (String id : cast.knowledgeIds(m.id())) {
                for (String state : partiesOfMatter.apply(id)) {
                    state(state).filter(a -> !parties.sameSide(a, d.sources())).ifPresent(others::add);
                }
            }
            if (!others.isEmpty() && others.size() <= FEW) {
                return d.withParties(d.sources(), List.copyOf(others));
            }
        }
        return d;
    }

    private String placeCode(Draft d) {
        String code = places.at(d.sentence(), d.trigger()).map(Place::country).orElse("");
        return code == null ? "" : code;
    }

    private String ownCode(Draft d) {
        return d.targets().stream()
                .map(parties::code)
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The country of those acted on, where it is the one that the article is about. */
    private String targetCode(Draft d) {
        return d.targets().stream()
                .map(parties::code)
                .filter(country::equals)
                .findFirst()
                .orElse("");
    }

    private Optional<String> authority(String code) {
        return state(code).or(() -> first(code, a -> a.sector() == Sector.GOV || a.sector() == Sector.COP));
    }

    private Optional<String> state(String code) {
        return first(code, a -> a.kind() == Actor.Kind.STATE)
                .or(() -> cast.territory(code).map(Actor::id));
    }

    private Optional<String> first(String code, Predicate<Actor> test) {
        return cast.actors().stream()
                .filter(a -> !code.isEmpty() && code.equals(a.code()))
                .filter(test)
                .map(Actor::id)
                .findFirst();
    }
}
