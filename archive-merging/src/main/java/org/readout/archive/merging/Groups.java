package org.readout.archive.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings reports together, the surest pair first, and never two of which a member of one cannot be what a member of the
 * other is. Ties are settled by the reports' keys, so the same reports always make the same groups. For one use.
 */
final class Groups<T> {

    /** A pair that may be brought together. */
    private record Candidate<T>(T one, T other, Bond bond, String oneKey, String otherKey) {}

    private final Pairing<T> pairing;
    private final Decisions decisions;
    private final Map<String, List<T>> groupOf = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();

    Groups(Pairing<T> pairing, Decisions decisions) {
        this.pairing = pairing;
        this.decisions = decisions;
    }

    /** A group, and the steps that made it. */
    record Made<T>(List<T> reports, List<Merge> merges) {}

    /** The groups, each in the order of its keys, the groups in the order of their first keys. */
    List<Made<T>> of(List<T> reports) {
        for (T report : reports) {
            groupOf.put(pairing.key(report), new ArrayList<>(List.of(report)));
        }
        candidates(reports).forEach(this::join);
        IdentityHashMap<List<T>, Made<T>> made = new IdentityHashMap<>();
        List<Made<T>> groups = new ArrayList<>();
        for (List<T> group : groupOf.values()) {
            if (!made.containsKey(group)) {
                group.sort(Comparator.comparing(pairing::key));
                groups.add(new Made<>(group, new ArrayList<>()));
                made.put(group, groups.get(groups.size() - 1));
            }
        }
        merges.forEach(
                m -> Objects.requireNonNull(made.get(groupOf(m.one()))).merges().add(m));
        return groups;
    }

    private List<T> groupOf(String key) {
        return Objects.requireNonNull(groupOf.get(key));
    }

    private List<Candidate<T>> candidates(List<T> reports) {
        Map<String, List<T>> byToken = new HashMap<>();
        for (T report : reports) {
            for (String token : pairing.tokens(report)) {
                byToken.computeIfAbsent(token, t -> new ArrayList<>()).add(report);
            }
        }
        Set<Decisions.Pair> seen = new HashSet<>();
        List<Candidate<T>> candidates = new ArrayList<>();
        for (List<T> sharing : byToken.values()) {
            for (int i = 0; i < sharing.size(); i++) {
                for (int k = i + 1; k < sharing.size(); k++) {
                    Decisions.Pair pair = Decisions.Pair.of(pairing.key(sharing.get(i)), pairing.key(sharing.get(k)));
                    if (seen.add(pair)) {
                        candidate(sharing.get(i), sharing.get(k), candidates);
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate<T> c) -> -c.bond().score())
                .thenComparing(Candidate::oneKey)
                .thenComparing(Candidate::otherKey));
        return candidates;
    }

    private void candidate(T a, T b, List<Candidate<T>> candidates) {
        boolean inOrder = pairing.key(a).compareTo(pairing.key(b)) <= 0;
        T one = inOrder ? a : b;
        T other = inOrder ? b : a;
        Decisions.Pair pair = new Decisions.Pair(pairing.key(one), pairing.key(other));
        if (decisions.together().contains(pair)) {
            candidates.add(new Candidate<>(one, other, new Bond(1, "decided"), pair.one(), pair.other()));
        } else if (!areApart(one, other)) {
            pairing.bond(one, other)
                    .ifPresent(bond -> candidates.add(new Candidate<>(one, other, bond, pair.one(), pair.other())));
        }
    }

    private void join(Candidate<T> candidate) {
        List<T> one = groupOf(candidate.oneKey());
        List<T> other = groupOf(candidate.otherKey());
        boolean decided = decisions.together().contains(new Decisions.Pair(candidate.oneKey(), candidate.otherKey()));
        if (one == other
                || (!decided && one.stream().anyMatch(a -> other.stream().anyMatch(b -> areApart(a, b))))) {
            return;
        }
        one.addAll(other);
        other.forEach(report -> groupOf.put(pairing.key(report), one));
        merges.add(new Merge(candidate.oneKey(), candidate.otherKey(), candidate.bond()));
    }

    private boolean areApart(T one, T other) {
        return decisions.apart().contains(Decisions.Pair.of(pairing.key(one), pairing.key(other)))
                || pairing.apart(one, other);
    }
}
