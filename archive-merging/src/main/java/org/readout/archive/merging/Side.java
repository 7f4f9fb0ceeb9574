package org.readout.archive.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Those who stand on one side of an event, or on both, by whom they act for. Reckoned once, since every report is held
 * beside many. Immutable.
 */
final class Side {

    /** Known by nobody: the report does not say who. */
    private static final double UNKNOWN = 0.8;

    private static final double PART = 0.85;
    private static final double OTHER_PERSON = 0.7;

    private final Set<String> codes = new TreeSet<>();
    private final Map<String, Set<String>> persons = new HashMap<>();

    Side(Collection<Party> parties) {
        for (Party party : parties) {
            codes.add(party.side());
            if (party.person()) {
                persons.computeIfAbsent(party.side(), s -> new HashSet<>()).add(party.who());
            }
        }
    }

    /** Whom they act for, in order. */
    Set<String> codes() {
        return codes;
    }

    /** Whom both act for, in order. */
    List<String> shared(Side other) {
        List<String> shared = new ArrayList<>();
        for (String code : codes) {
            if (other.codes.contains(code)) {
                shared.add(code);
            }
        }
        return shared;
    }

    /** Whether as many act for the same as can, of two at most. */
    boolean isOfSameTwo(Side other) {
        return shared(other).size() >= Math.min(2, Math.min(codes.size(), other.codes.size()));
    }

    /** Whether somebody may stand on both. */
    boolean canBe(Side other) {
        return codes.isEmpty() || other.codes.isEmpty() || !shared(other).isEmpty();
    }

    /** How far two sides are the same: 0 where nobody stands on both. */
    double overlap(Side other) {
        if (codes.isEmpty() || other.codes.isEmpty()) {
            return UNKNOWN;
        }
        List<String> shared = shared(other);
        if (shared.isEmpty()) {
            return 0;
        }
        int fewer = Math.min(codes.size(), other.codes.size());
        int all = codes.size() + other.codes.size();
        double same = 2 * shared.size() == all ? 1 : shared.size() == fewer ? PART : (double) shared.size() / all;
        return sendsOthers(other, shared) ? same * OTHER_PERSON : same;
    }

    /** Some state is told to have sent somebody, and somebody else. */
    private boolean sendsOthers(Side other, List<String> shared) {
        return shared.stream().anyMatch(code -> {
            Set<String> mine = persons.getOrDefault(code, Set.of());
            Set<String> theirs = other.persons.getOrDefault(code, Set.of());
            return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
        });
    }
}
