package org.readout.archive.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two reports of an event: who did it to whom counts most, then where, about what, and in which words. What two sides do
 * at most once a day (they meet, they agree) needs no more than the sides; what they do all day long (they accuse, they
 * demand) needs something else in common, and what an army or a crowd does in many places at once needs the place or
 * most of the words.
 */
final class EventPairing implements Pairing<Compared> {

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

    @Override
    public Optional<Bond> bond(Compared a, Compared b) {
        double parties = a.parties(b);
        if (parties == 0) {
            return Optional.empty();
        }
        EventReport one = a.report();
        EventReport other = b.report();
        boolean site = isSameSite(one.site(), other.site());
        Set<String> matters = new TreeSet<>(one.about());
        matters.retainAll(other.about());
        double known = PARTIES * parties + (site ? SITE : 0) + matter(one, other, matters);
        double more = mode(one, other) + (isHeadline(one, other) ? HEADLINE : 0);
        if (known + ALL_WORDS + more < ENOUGH) {
            return Optional.empty();
        }
        Set<String> words = a.sharedWords(b);
        double score = known + Math.min(ALL_WORDS, WORD * words.size()) + more;
        return score >= enough(one.type())
                ? Optional.of(new Bond(Math.min(1, score), why(a, b, site, matters, words)))
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
    public boolean apart(Compared a, Compared b) {
        EventReport one = a.report();
        EventReport other = b.report();
        return (one.day() != null && other.day() != null && !one.day().equals(other.day()))
                || areOtherSites(one.site(), other.site())
                || areOtherModes(one.mode(), other.mode())
                || a.isOfOthers(b);
    }

    /** Who speaks by telephone does not meet. */
    private static boolean areOtherModes(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.equals(PHONE) != other.equals(PHONE);
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

    private static String why(Compared a, Compared b, boolean site, Set<String> matters, Set<String> words) {
        EventReport one = a.report();
        EventReport other = b.report();
        List<String> why = new ArrayList<>();
        why.add(one.day() != null && one.day().equals(other.day()) ? String.valueOf(one.day()) : "no other day");
        why.add(String.join(", ", a.all().shared(b.all())));
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
    public Iterable<String> tokens(Compared report) {
        return report.all().codes();
    }

    @Override
    public String key(Compared report) {
        return report.report().key();
    }
}
