package org.readout.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Term;
import org.readout.record.Actor;
import org.readout.record.Matter;
import org.readout.record.Sector;

/** Everybody that the text has brought in so far, and how to find one again. */
final class Company {

    private final Stock stock;
    private final Offices offices;
    private final Census census;
    private final List<Someone> all = new ArrayList<>();
    private List<Someone> several = List.of();
    private final List<Together> together = new ArrayList<>();
    private final Map<String, Someone> byKnowledge = new HashMap<>();
    /** By each word of a name those who go by it. */
    private final Map<String, Set<Someone>> byWord = new HashMap<>();

    /** States that a sentence names side by side. */
    private record Together(int sentence, List<Someone> states) {}

    Company(Stock stock, Offices offices, Census census) {
        this.census = census;
        this.stock = stock;
        this.offices = offices;
    }

    List<Someone> all() {
        return all;
    }

    Someone create(Actor.Kind kind, String name) {
        Someone s = new Someone(all.size() + 1, kind, name);
        all.add(s);
        return s;
    }

    /** Has somebody go by a folded name from here on. */
    void call(Someone s, String key) {
        if (s.names.add(key)) {
            for (String word : key.split(" ")) {
                byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(s);
            }
        }
    }

    @Nullable
    Someone known(String knowledgeId) {
        return byKnowledge.get(knowledgeId);
    }

    Someone state(String id) {
        return byKnowledge.computeIfAbsent(id, k -> {
            Stock.State state = stock.state(id);
            Someone s = create(Actor.Kind.STATE, state == null ? id : state.name());
            s.knowledgeId = id;
            s.wikidata = state == null ? null : state.wikidata();
            s.learn(id, id, Sector.GOV);
            return s;
        });
    }

    /** A state or an organisation of the tables. */
    Someone body(String id) {
        Stock.Organisation o = stock.organisation(id);
        if (o == null) {
            return state(id);
        }
        return byKnowledge.computeIfAbsent(id, k -> {
            Someone s = create(o.kind(), o.name());
            s.knowledgeId = id;
            s.wikidata = o.wikidata();
            s.learn(o.state(), o.code() == null ? o.state() : o.code(), o.sector());
            return s;
        });
    }

    /** A forum acts like an organisation ('the G20 condemned'); null for any other matter. */
    @Nullable
    Someone forum(String id) {
        Stock.Subject forum = stock.matter(id);
        if (forum.kind() != Matter.Kind.FORUM) {
            return null;
        }
        return byKnowledge.computeIfAbsent(id, k -> {
            Someone s = create(Actor.Kind.ORGANISATION, forum.name());
            s.knowledgeId = id;
            s.wikidata = forum.wikidata();
            s.learn(null, "IGO", Sector.GOV);
            return s;
        });
    }

    Someone person(String id) {
        return byKnowledge.computeIfAbsent(id, k -> {
            Stock.Person p = stock.person(id);
            Someone s = create(Actor.Kind.PERSON, p.name());
            s.knowledgeId = id;
            s.wikidata = p.wikidata();
            s.gender = p.gender();
            call(s, Fold.key(p.name()));
            s.named = true;
            fillOffice(s, id);
            s.learn(p.state(), p.state(), offices.isPast(id) ? Sector.ELI : null);
            return s;
        });
    }

    private void fillOffice(Someone s, String id) {
        for (Term t : offices.held(id)) {
            s.roles.add(t.role());
        }
        Term main = offices.of(id);
        if (main == null) {
            return;
        }
        Stock.Organisation o = stock.organisation(main.body());
        String country = o == null ? main.body() : o.state();
        String code = o == null ? main.body() : o.code();
        Sector sector = stock.sectorOf(main.role()).orElse(o == null ? null : o.sector());
        if (o != null) {
            Stock.Person p = stock.person(id);
            country = country == null ? p.state() : country;
        }
        s.learn(country, code, sector);
        if (offices.isDated()) {
            s.office = new Actor.Office(
                    stock.titleOf(main.role(), main.body()),
                    main.from().equals(java.time.LocalDate.MIN) ? null : main.from(),
                    main.to().equals(java.time.LocalDate.MAX) ? null : main.to());
        }
    }

    /** The one mentioned last of those that fit. */
    @Nullable
    Someone latest(Predicate<Someone> fits) {
        return latest(all, fits);
    }

    private @Nullable Someone latest(Iterable<Someone> of, Predicate<Someone> fits) {
        Someone latest = null;
        for (Someone s : of) {
            if (s.lastSentence >= 0 && (latest == null || comesFirst(s, latest)) && fits.test(s)) {
                latest = s;
            }
        }
        return latest;
    }

    /** Whether somebody was mentioned after another; of two that one phrase mentions, brought in before him. */
    private boolean comesFirst(Someone a, Someone b) {
        return isLater(a, b) || !isLater(b, a) && a.number < b.number;
    }

    /** Persons who were named side by side last ('Blinken et Lavrov'); empty where there were none near. */
    List<Someone> lastSeveral(Phrase p, int reach) {
        return several.isEmpty() || p.sentence.index() - several.get(0).lastSentence > reach ? List.of() : several;
    }

    void rememberSeveral(List<Someone> sideBySide) {
        several = List.copyOf(sideBySide);
    }

    /** The last states that were named side by side, so many ('Oman, Qatar and Egypt'); empty where there were none near. */
    List<Someone> statesTogether(Phrase p, int members, int reach) {
        for (int i = together.size() - 1; i >= 0; i--) {
            Together last = together.get(i);
            if (last.states().size() == members && p.sentence.index() - last.sentence() <= reach) {
                return last.states();
            }
        }
        return List.of();
    }

    /** A longer list takes the place of its beginning. */
    void rememberTogether(int sentence, List<Someone> states) {
        together.removeIf(t -> t.sentence() == sentence && states.containsAll(t.states()));
        together.add(new Together(sentence, List.copyOf(states)));
    }

    boolean isLater(Someone a, Someone b) {
        return a.lastSentence > b.lastSentence || a.lastSentence == b.lastSentence && a.lastToken > b.lastToken;
    }

    /** Whether somebody who is more than a guess was last mentioned by this token. */
    boolean isMentionedAt(int sentence, int token) {
        return all.stream().anyMatch(s -> !s.weak && s.lastSentence == sentence && s.lastToken == token);
    }

    /** Those that fit, the one mentioned last first. */
    List<Someone> recent(Predicate<Someone> fits) {
        return all.stream()
                .filter(s -> s.lastSentence >= 0)
                .filter(fits)
                .sorted(Comparator.comparingInt((Someone s) -> s.lastSentence)
                        .thenComparingInt(s -> s.lastToken)
                        .reversed())
                .toList();
    }

    /**
     * The one that a phrase most likely points back to: mentioned not long ago, as a subject, often, of the state that the
     * text is about. Null where nobody fits within so many sentences.
     */
    @Nullable
    Someone best(Phrase p, int reach, Predicate<Someone> fits) {
        boolean pronoun = p.kind == Phrase.Kind.PRONOUN;
        Someone best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Someone s : all) {
            int distance = p.sentence.index() - s.lastSentence;
            if (s.lastSentence < 0 || distance > reach || !fits.test(s)) {
                continue;
            }
            double score = pronoun ? nearness(s, distance) : salience(s, distance);
            if (best == null || score > most || score == most && comesFirst(s, best)) {
                best = s;
                most = score;
            }
        }
        return best;
    }

    /** For a pronoun only the last sentences count, and who their subject was. */
    private static double nearness(Someone s, int distance) {
        return -distance + (s.lastSubject ? 0.9 : 0) + 0.05 * Math.min(s.mentions.size(), 10);
    }

    private double salience(Someone s, int distance) {
        boolean home = s.country != null && s.country.equals(census.about().orElse(""));
        return -0.7 * Math.min(distance, 12)
                + (s.lastSubject ? 1 : 0)
                + 0.15 * Math.min(s.mentions.size(), 8)
                + (home ? 0.8 : 0);
    }

    /** The one mentioned last who goes by this name, or whose name ends (for a family name: begins) with it. */
    @Nullable
    Someone named(String key) {
        Set<Someone> sharing = byWord.getOrDefault(key.split(" ")[0], Set.of());
        Someone exact = latest(sharing, s -> s.names.contains(key));
        if (exact != null) {
            return exact;
        }
        Someone end = latest(sharing, s -> s.named && goesBy(s, n -> isEnd(key, n)));
        if (end != null) {
            return end;
        }
        Someone part = latest(sharing, s -> s.named && goesBy(s, n -> isPart(key, n)));
        return part != null
                ? part
                : latest(sharing, s -> s.isPerson() && s.named && goesBy(s, n -> n.startsWith(key + " ")));
    }

    private static boolean goesBy(Someone s, Predicate<String> name) {
        for (String n : s.names) {
            if (name.test(n)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(String key, String name) {
        int blank = name.length() - key.length() - 1;
        return blank >= 0 && name.charAt(blank) == ' ' && name.endsWith(key);
    }

    /** Whether a name is the last part of another ('von der Leyen' of 'Ursula von der Leyen'), or shares first and last. */
    static boolean isPart(String key, String name) {
        if (isEnd(key, name)) {
            return true;
        }
        int first = key.indexOf(' ') + 1;
        if (first == 0 || !name.startsWith(key.substring(0, first))) {
            return false;
        }
        String[] part = key.split(" ");
        String[] whole = name.split(" ");
        return part.length > 1
                && whole.length > part.length
                && Arrays.asList(whole).containsAll(Arrays.asList(part));
    }
}
