package org.readout.archive.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two reports of an event: who did it to whom counts most, then where, about what, and in which words. What two sides do
 * at most once a day (they meet, they agree) needs no more than the sides; what they do all day long (they accuse, they
 * demand) needs something else in common, and what an army or a crowd does in many places at once needs the place or
 * most of the words.
 */
final class EventPairing implements Pairing<EventReport> {

    private static final Set<String> ALL_DAY_LONG =
            Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "CONCEDE");

    private static final Set<String> IN_MANY_PLACES = Set.of("PROTEST", "MOBILIZE", "COERCE", "ASSAULT");

    private static final String PHONE = "phone";

    private static final double ENOUGH = 0.5;
    private static final double ENOUGH_ALL_DAY_LONG = 0.57;
    private static final double ENOUGH_IN_MANY_PLACES = 0.66;

    private static final double PARTIES = 0.5;
    private static final double SITE = 0.2;
    private static final double MATTER = 0.15;
    private static final double WORD = 0.08;
    private static final double ALL_WORDS = 0.24;
    private static final double MODE = 0.05;

    private static final double HEADLINE = 0.1;

    private static final double UNKNOWN = 0.8;
    private static final double PART = 0.85;
    private static final double OTHER_PERSON = 0.7;

    @Override
    public Optional<Bond> bond(EventReport one, EventReport other) {
        double parties = one.isSymmetric() || other.isSymmetric()
                ? overlap(all(one), all(other))
                : overlap(one.sources(), other.sources()) * overlap(one.targets(), other.targets());
        boolean site = isSameSite(one.site(), other.site());
        Set<String> matters = new TreeSet<>(one.about());
        matters.retainAll(other.about());
        Set<String> words = sharedWords(one, other);
        double score = PARTIES * parties
                + (site ? SITE : 0)
                + matter(one, other, matters)
                + Math.min(ALL_WORDS, WORD * words.size())
                + mode(one, other)
                + (isHeadline(one, other) ? HEADLINE : 0);
        return parties > 0 && score >= enough(one.type())
                ? Optional.of(new Bond(Math.min(1, score), why(one, other, site, matters, words)))
                : Optional.empty();
    }

    private static double enough(String type) {
        return IN_MANY_PLACES.contains(type)
                ? ENOUGH_IN_MANY_PLACES
                : ALL_DAY_LONG.contains(type) ? ENOUGH_ALL_DAY_LONG : ENOUGH;
    }

    /** An article tells one thing in its headline without a day, and below with it. */
    private static boolean isHeadline(EventReport one, EventReport other) {
        return one.article() == other.article() && (one.day() == null) != (other.day() == null);
    }

    private static double matter(EventReport one, EventReport other, Set<String> shared) {
        boolean others =
                shared.isEmpty() && !one.about().isEmpty() && !other.about().isEmpty();
        return others ? -MATTER : shared.isEmpty() ? 0 : MATTER;
    }

    private static double mode(EventReport one, EventReport other) {
        return one.mode() == null || other.mode() == null ? 0 : one.mode().equals(other.mode()) ? MODE : -MODE;
    }

    @Override
    public boolean apart(EventReport one, EventReport other) {
        return (one.day() != null && other.day() != null && !one.day().equals(other.day()))
                || areOtherSites(one.site(), other.site())
                || areOtherModes(one.mode(), other.mode())
                || areOtherParties(one, other);
    }

    /** Who speaks by telephone does not meet. */
    private static boolean areOtherModes(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.equals(PHONE) != other.equals(PHONE);
    }

    /** In a meeting, of which any two may be told, two sides have to be the same; else one of each. */
    private static boolean areOtherParties(EventReport one, EventReport other) {
        if (one.isSymmetric() || other.isSymmetric()) {
            Set<String> a = sides(all(one));
            Set<String> b = sides(all(other));
            Set<String> shared = new HashSet<>(a);
            shared.retainAll(b);
            return shared.size() < Math.min(2, Math.min(a.size(), b.size()));
        }
        return overlap(one.sources(), other.sources()) == 0 || overlap(one.targets(), other.targets()) == 0;
    }

    private static boolean isSameSite(EventReport.@Nullable Site one, EventReport.@Nullable Site other) {
        return one != null && other != null && !one.whole() && one.name().equals(other.name());
    }

    private static boolean areOtherSites(EventReport.@Nullable Site one, EventReport.@Nullable Site other) {
        if (one == null || other == null) {
            return false;
        }
        boolean otherState = one.country() != null
                && other.country() != null
                && !one.country().equals(other.country());
        return otherState || (!one.whole() && !other.whole() && !one.name().equals(other.name()));
    }

    /** How far two sides are the same: 0 where nobody stands on both. */
    private static double overlap(Collection<Party> one, Collection<Party> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        Set<String> a = sides(one);
        Set<String> b = sides(other);
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        if (shared.isEmpty()) {
            return 0;
        }
        int fewer = Math.min(a.size(), b.size());
        double same = a.equals(b) ? 1 : shared.size() == fewer ? PART : (double) shared.size() / (a.size() + b.size());
        return areOtherPersons(one, other, shared) ? same * OTHER_PERSON : same;
    }

    /** Some state is told to have sent somebody, and somebody else. */
    private static boolean areOtherPersons(Collection<Party> one, Collection<Party> other, Set<String> shared) {
        return shared.stream().anyMatch(side -> {
            Set<String> a = persons(one, side);
            Set<String> b = persons(other, side);
            return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
        });
    }

    private static Set<String> persons(Collection<Party> parties, String side) {
        return parties.stream()
                .filter(p -> p.person() && p.side().equals(side))
                .map(Party::who)
                .collect(Collectors.toSet());
    }

    private static List<Party> all(EventReport report) {
        return Stream.concat(report.sources().stream(), report.targets().stream())
                .distinct()
                .toList();
    }

    private static Set<String> sides(Collection<Party> parties) {
        return parties.stream().map(Party::side).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whoever took part is no further evidence, nor is the place. */
    private static Set<String> sharedWords(EventReport one, EventReport other) {
        List<String> names = new ArrayList<>();
        for (EventReport report : List.of(one, other)) {
            all(report).forEach(p -> names.add(p.name()));
            if (report.site() != null) {
                names.add(report.site().name());
            }
        }
        return one.words().without(names).shared(other.words());
    }

    private static String why(
            EventReport one, EventReport other, boolean site, Set<String> matters, Set<String> words) {
        Set<String> sides = sides(all(one));
        sides.retainAll(sides(all(other)));
        List<String> why = new ArrayList<>();
        why.add(one.day() != null && one.day().equals(other.day()) ? String.valueOf(one.day()) : "no other day");
        why.add(String.join(", ", sides));
        if (site && one.site() != null) {
            why.add("in " + one.site().name());
        }
        if (!matters.isEmpty()) {
            why.add("about " + String.join(", ", matters));
        }
        if (!words.isEmpty()) {
            why.add("words: " + String.join(", ", words));
        }
        return String.join("; ", why);
    }

    @Override
    public Iterable<String> tokens(EventReport report) {
        return sides(all(report));
    }

    @Override
    public String key(EventReport report) {
        return report.key();
    }
}
