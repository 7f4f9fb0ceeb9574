package org.readout.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.actors.Stock.Name;
import org.readout.record.Article;
import org.readout.record.Block;

/** A first count over the whole text: who is named in full anywhere, and which state the text is about. */
final class Census {

    private static final double TITLE = 4;
    private static final double DECK = 2;
    private static final double AS_A_PLACE = 0.5;
    private static final double DATELINE = 2;
    /** Whoever is sent abroad tells of another state than his own. */
    private static final double ABROAD = 0.3;
    /** What a state gains whose own government, army or courts the text names as its own. */
    private static final double DOMESTIC = 1;
    /** How much the whole text counts against the last sentences. */
    private static final double GLOBAL = 3;

    private static final int WINDOW = 4;
    private static final double FADING = 0.6;

    private final Set<String> people = new HashSet<>();
    private final Map<String, Double> states = new HashMap<>();
    private final Map<Integer, Map<String, Double>> bySentence = new HashMap<>();
    private final Map<Integer, Map<String, Double>> placesBySentence = new HashMap<>();
    private final Map<String, String> fullNames = new LinkedHashMap<>();
    private final Set<String> acting = new HashSet<>();
    private final Set<String> spokenOf = new HashSet<>();
    private final Set<String> introduced = new HashSet<>();

    Census(Stock stock, Article article, List<List<Phrase>> sentences) {
        for (List<Phrase> phrases : sentences) {
            for (Phrase p : phrases) {
                double weight = p.inside ? 0 : weight(article, p);
                count(stock, p, weight);
                if (p.owner != null) {
                    count(stock, p.owner, weight / 2);
                }
            }
        }
    }

    private static double weight(Article article, Phrase p) {
        int begin = p.span().begin();
        for (Block b : article.blocks()) {
            if (b.span().begin() <= begin && begin < b.span().end()) {
                return b.kind() == Block.Kind.TITLE ? TITLE : b.kind() == Block.Kind.DECK ? DECK : 1;
            }
        }
        return 1;
    }

    private void count(Stock stock, Phrase p, double weight) {
        Unit name = p.name;
        if (name != null && name.is(Unit.Kind.PERSON)) {
            for (Name n : name.names()) {
                people.add(n.id());
                String state = stock.person(n.id()).state();
                if (state != null) {
                    states.merge(state, weight / 2, Double::sum);
                }
            }
        }
        if (name != null && name.is(Unit.Kind.RUN)) {
            String words = name.text(p.sentence);
            String key = Fold.key(words);
            if (key.contains(" ")) {
                fullNames.putIfAbsent(key, words);
            }
            if (p.headToken().isAny("nsubj") && key.contains(" ")) {
                acting.add(key);
            }
            if (!p.honorific.isEmpty() || p.term != null && !p.organisation) {
                introduced.add(key);
            }
        }
        people.addAll(p.bodies);
        if (p.bodies.size() == 1 || !p.ambiguousBody) {
            double share = p.dateline ? DATELINE : p.place ? AS_A_PLACE : share(stock, p);
            if (name == null || !name.is(Unit.Kind.CAPITAL)) {
                spokenOf.addAll(p.bodies);
            }
            p.bodies.stream().filter(b -> stock.state(b) != null).forEach(b -> {
                states.merge(b, weight * share, Double::sum);
                add(bySentence, p, b, Math.min(weight, 1) * (p.place ? 1 : share));
                if (p.place) {
                    add(placesBySentence, p, b, 1);
                }
            });
        }
    }

    private static double share(Stock stock, Phrase p) {
        if (stock.grammar.is("abroad", p.headToken())) {
            return ABROAD;
        }
        Stock.Noun noun = p.several ? null : Affiliation.noun(p);
        return noun != null && noun.countryOfText() ? 1 + DOMESTIC : 1;
    }

    private static void add(Map<Integer, Map<String, Double>> to, Phrase p, String state, double weight) {
        to.computeIfAbsent(p.sentence.index(), k -> new HashMap<>()).merge(state, weight, Double::sum);
    }

    /** Whether the text names the state by more than its capital. */
    boolean isSpokenOf(String state) {
        return spokenOf.contains(state);
    }

    /** Whether a person of the tables is named in full, or a state or organisation named, somewhere in the text. */
    boolean names(String person) {
        return people.contains(person);
    }

    Set<String> people() {
        return people;
    }

    /** A name of several words, told somewhere in the text, that ends in this one. */
    Optional<String> fullName(String key) {
        return fullNames.entrySet().stream()
                .filter(e -> Company.isPart(key, e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the text gives this name a title or 'Mr' anywhere. */
    boolean isPerson(String key) {
        return introduced.stream().anyMatch(n -> n.equals(key) || Company.isPart(key, n));
    }

    /** Whether somebody of this name is the subject of a clause anywhere. */
    boolean acts(String key) {
        return acting.contains(key);
    }

    /** How much the text has to do with the state. */
    double weightOf(String state) {
        return states.getOrDefault(state, 0.0);
    }

    /** The state that the text is about around this sentence. */
    Optional<String> aboutNear(int sentence) {
        Map<String, Double> near = new HashMap<>();
        double all = states.values().stream().mapToDouble(d -> d).sum();
        states.forEach((state, weight) -> near.put(state, GLOBAL * weight / all));
        for (int i = Math.max(0, sentence - WINDOW); i <= sentence; i++) {
            double fade = Math.pow(FADING, sentence - i);
            bySentence
                    .getOrDefault(i, Map.of())
                    .forEach((state, weight) -> near.merge(state, weight * fade, Double::sum));
        }
        return heaviest(near);
    }

    /** The state of the places that are named around this sentence; where there are none, the one that it is about. */
    Optional<String> whereNear(int sentence) {
        Map<String, Double> near = new HashMap<>();
        placesBySentence.forEach((i, states) -> {
            double fade = Math.pow(FADING, Math.abs(sentence - i));
            states.forEach((state, weight) -> near.merge(state, weight * fade, Double::sum));
        });
        return near.isEmpty() ? aboutNear(sentence) : heaviest(near);
    }

    private static Optional<String> heaviest(Map<String, Double> states) {
        return states.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The state that the text is about, where that many of all mentions of states are its. */
    Optional<String> dominant(double share) {
        double all = states.values().stream().mapToDouble(d -> d).sum();
        return about().filter(a -> weightOf(a) >= share * all);
    }

    /** The state that the text is about. */
    Optional<String> about() {
        return heaviest(states);
    }
}
