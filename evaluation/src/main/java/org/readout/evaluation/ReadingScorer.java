package org.readout.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.evaluation.Pairing.Pair;
import org.readout.record.Actor;
import org.readout.record.Event;
import org.readout.record.Record;
import org.readout.record.Span;
import org.readout.record.Statement;

/**
 * Scores a record against a reading. A statement matches where the words of the contents have a Jaccard of at least 0.5;
 * it is attributed where a speaker is right too. An event matches where its type is accepted and at least half of the
 * words of one lie in the other; it is full where a source and a target are right too. Pairs are one to one, best first.
 */
public final class ReadingScorer {

    private final Record record;
    private final Reading reading;
    private final Scores scores;
    private final String text;
    private final Map<String, Actor> actors;
    private final Map<String, Reading.Actor> goldActors;
    private final Parties parties;
    private final List<List<String>> saidWords = new ArrayList<>();
    private final List<List<String>> eventWords = new ArrayList<>();

    private ReadingScorer(Record record, Reading reading, Scores scores) {
        this.record = record;
        this.reading = reading;
        this.scores = scores;
        this.text = record.article().text();
        this.actors = record.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        this.goldActors = reading.actorsByName();
        this.parties = new Parties(text);
        record.statements().forEach(s -> saidWords.add(Words.of(joined(s.content()))));
        record.events().forEach(e -> eventWords.add(Words.of(joined(e.evidence()))));
    }

    /** Scores every reading; one without a record counts as wholly missed. */
    public static Scores score(List<Reading> readings, Map<String, Record> records) {
        Scores scores = new Scores();
        for (Reading reading : readings) {
            scores.count("articles", 1);
            scores.count("gs", reading.statements().size());
            scores.count("ge", reading.events().size());
            Record record = records.get(reading.id());
            if (record == null) {
                scores.lacking(reading.id());
            } else {
                ReadingScorer scorer = new ReadingScorer(record, reading, scores);
                scorer.actors();
                scorer.statements();
                scorer.events();
                scorer.nots();
            }
        }
        return scores;
    }

    private String joined(List<Span> spans) {
        return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" … "));
    }

    private void actors() {
        for (Reading.Actor gold : reading.actors()) {
            if (gold.called().isEmpty()) {
                continue;
            }
            List<Actor> same = record.actors().stream()
                    .filter(a -> parties.sameActor(a, gold, null, null))
                    .toList();
            boolean coded = same.stream().anyMatch(a -> Objects.equals(a.code(), gold.code()));
            scores.count("ga", 1);
            scores.count("afound", !same.isEmpty());
            scores.count("acode", coded);
            if (!coded) {
                scores.miss("ACTOR " + reading.id() + ": gold " + gold.name() + " " + gold.code() + " got "
                        + same.stream().map(a -> a.name() + " " + a.code()).toList());
            }
        }
    }

    private void statements() {
        scores.count("ps", record.statements().size());
        reading.statements().forEach(s -> scores.count(s.form(), 1));
        List<List<String>> gold = reading.statements().stream()
                .map(s -> Words.of(String.join(" ", s.content())))
                .toList();
        List<Pair> pairs = Pairing.greedy(
                saidWords.size(), gold.size(), (i, j) -> Words.jaccard(saidWords.get(i), gold.get(j)), 0.5);
        for (Pair p : pairs) {
            statement(
                    record.statements().get(p.predicted()), reading.statements().get(p.gold()), p.score());
        }
        Set<Integer> hit = pairs.stream().map(Pair::gold).collect(Collectors.toSet());
        Set<Integer> used = pairs.stream().map(Pair::predicted).collect(Collectors.toSet());
        for (int j = 0; j < gold.size(); j++) {
            if (!hit.contains(j)) {
                Reading.Statement s = reading.statements().get(j);
                scores.miss("MISSED STATEMENT " + reading.id() + " (" + s.form() + "): " + s.speaker() + ": "
                        + String.join(" … ", s.content()));
            }
        }
        for (int i = 0; i < saidWords.size(); i++) {
            if (!used.contains(i)) {
                scores.miss("EXTRA STATEMENT " + reading.id() + ": "
                        + joined(record.statements().get(i).content()));
            }
        }
    }

    private void statement(Statement s, Reading.Statement gold, double score) {
        String said = s.speakerSpan() == null ? null : s.speakerSpan().of(text);
        boolean speaker =
                any(s.speakers(), gold.speaker(), (a, g) -> parties.sameActor(a, g, said, gold.speakerWords()));
        scores.count("s50", 1);
        scores.count("s80", score >= 0.8);
        scores.count("sspk", speaker);
        scores.count("sform", lower(s.form()).equals(gold.form()));
        scores.count("sact", gold.act().contains(lower(s.act())));
        scores.count(gold.form() + "_hit", 1);
        if (!gold.addressee().isEmpty()) {
            scores.count("saddr_n", 1);
            scores.count("saddr", any(s.addressees(), gold.addressee(), parties::sameParty));
        }
        if (!speaker) {
            scores.miss("SPEAKER " + reading.id() + ": gold " + gold.speaker() + " got " + names(s.speakers()) + ": "
                    + String.join(" … ", gold.content()));
        }
    }

    private void events() {
        scores.count("pe", record.events().size());
        List<Pair> pairs = Pairing.greedy(eventWords.size(), reading.events().size(), this::typed, 1.0);
        for (Pair p : pairs) {
            Event e = record.events().get(p.predicted());
            Reading.Event gold = reading.events().get(p.gold());
            boolean source = side(e.sources(), gold.source());
            boolean target = side(e.targets(), gold.target());
            scores.count("etype", 1);
            scores.count("esrc", source);
            scores.count("etgt", target);
            scores.count("efull", source && target);
            scores.count("estatus", sameStatus(lower(e.status()), gold.status()));
            if (!(source && target)) {
                scores.miss("PARTIES " + reading.id() + " " + e.type() + ": gold " + gold.source() + "→" + gold.target()
                        + " got " + names(e.sources()) + "→" + names(e.targets()));
            }
        }
        eventMisses(pairs);
    }

    private void eventMisses(List<Pair> pairs) {
        Set<Integer> hit = pairs.stream().map(Pair::gold).collect(Collectors.toSet());
        Set<Integer> used = pairs.stream().map(Pair::predicted).collect(Collectors.toSet());
        for (int j = 0; j < reading.events().size(); j++) {
            if (!hit.contains(j)) {
                Reading.Event e = reading.events().get(j);
                scores.miss("MISSED EVENT " + reading.id() + " " + e.type() + " " + e.source() + "→" + e.target() + ": "
                        + e.words());
            }
        }
        for (int i = 0; i < eventWords.size(); i++) {
            if (!used.contains(i)) {
                Event e = record.events().get(i);
                scores.miss("EXTRA EVENT " + reading.id() + " " + e.type() + ": " + joined(e.evidence()));
            }
        }
    }

    private double typed(int i, int j) {
        Event e = record.events().get(i);
        Reading.Event gold = reading.events().get(j);
        List<String> goldWords = Words.of(gold.words());
        List<String> words = eventWords.get(i);
        double near = words.isEmpty() || goldWords.isEmpty()
                ? 0
                : Math.max(Words.containment(goldWords, words), Words.containment(words, goldWords));
        if (!gold.type().contains(e.type().name()) || near < 0.5) {
            return 0;
        }
        int sides = (side(e.sources(), gold.source()) ? 1 : 0) + (side(e.targets(), gold.target()) ? 1 : 0);
        return 1.0 + sides + 0.1 * near;
    }

    private boolean side(List<String> predicted, List<String> gold) {
        return gold.isEmpty() || any(predicted, gold, parties::sameParty);
    }

    private static boolean sameStatus(String predicted, String gold) {
        Set<String> happened = Set.of("actual", "ongoing");
        return predicted.equals(gold) || happened.contains(predicted) && happened.contains(gold);
    }

    private void nots() {
        for (Reading.Not not : reading.not()) {
            if (not.what().startsWith("no (further) event")) {
                continue; // its words may serve as more evidence of the event told before
            }
            List<String> words = Words.of(not.words());
            boolean broken = saidWords.stream().anyMatch(w -> Words.jaccard(w, words) >= 0.6)
                    || !not.what().startsWith("no statement") && happened(words);
            scores.count("not", 1);
            scores.count("notbroken", broken);
            if (broken) {
                scores.miss("SHOULD NOT " + reading.id() + ": " + not.what() + ": " + not.words());
            }
        }
    }

    private boolean happened(List<String> words) {
        for (int i = 0; i < eventWords.size(); i++) {
            Event.Status status = record.events().get(i).status();
            if ((status == Event.Status.ACTUAL || status == Event.Status.ONGOING)
                    && Words.jaccard(eventWords.get(i), words) >= 0.6) {
                return true;
            }
        }
        return false;
    }

    private interface Same {
        boolean test(Actor predicted, Reading.Actor gold);
    }

    private boolean any(List<String> predicted, List<String> gold, Same same) {
        List<Reading.Actor> wanted =
                gold.stream().map(goldActors::get).filter(Objects::nonNull).toList();
        return found(predicted).anyMatch(p -> wanted.stream().anyMatch(g -> same.test(p, g)));
    }

    private Stream<Actor> found(List<String> ids) {
        return ids.stream().map(actors::get).filter(Objects::nonNull);
    }

    private List<String> names(List<String> ids) {
        return found(ids).map(Actor::name).toList();
    }

    private static String lower(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }

    /** When an actor of the record is the actor of the reading. */
    private static final class Parties {
        private final String text;
        private final Map<String, Set<List<String>>> mentioned = new HashMap<>();

        Parties(String text) {
            this.text = text;
        }

        boolean sameActor(Actor predicted, Reading.Actor gold, @Nullable String said, @Nullable String goldSaid) {
            if (said != null && goldSaid != null && overlap(said, goldSaid)) {
                return true;
            }
            List<String> p = Words.telling(predicted.name());
            List<String> g = Words.telling(gold.name());
            if (!p.isEmpty()
                    && !g.isEmpty()
                    && (p.equals(g)
                            || gold.kind().equals("person")
                                    && p.get(p.size() - 1).equals(g.get(g.size() - 1)))) {
                return true;
            }
            Set<List<String>> called = new HashSet<>();
            gold.called().forEach(c -> called.add(Words.telling(c)));
            called.add(g);
            called.remove(List.<String>of());
            if (called.stream().anyMatch(mentions(predicted, p)::contains)) {
                return true;
            }
            return gold.kind().equals("state")
                    && predicted.code() != null
                    && predicted.code().equals(gold.code())
                    && (predicted.sector() == null
                            || predicted.sector().name().equals("GOV")
                            || predicted.sector().name().equals(gold.sector()));
        }

        /** For events, who acts for a state stands for it: the code decides, or the actor. */
        boolean sameParty(Actor predicted, Reading.Actor gold) {
            return predicted.code() != null && predicted.code().equals(gold.code())
                    || sameActor(predicted, gold, null, null);
        }

        private static boolean overlap(String a, String b) {
            Set<String> shared = Words.tellingSet(a);
            shared.retainAll(Words.tellingSet(b));
            return !shared.isEmpty();
        }

        private Set<List<String>> mentions(Actor actor, List<String> name) {
            return mentioned.computeIfAbsent(actor.id(), id -> {
                Set<List<String>> found = new HashSet<>();
                found.add(name);
                for (Actor.Mention m : actor.mentions()) {
                    if (m.by() != Actor.Mention.By.PRONOUN) {
                        found.add(Words.telling(m.span().of(text)));
                    }
                }
                return found;
            });
        }
    }
}
