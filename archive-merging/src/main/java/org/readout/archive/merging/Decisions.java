package org.readout.archive.merging;

import java.util.Set;

/**
 * What people decided: pairs of reports that are not of one thing, and pairs that are. They win over every reckoning.
 *
 * @param apart pairs of keys, in either order
 * @param together pairs of keys, in either order
 */
public record Decisions(Set<Pair> apart, Set<Pair> together) {

    /** Nobody decided anything. */
    public static final Decisions NONE = new Decisions(Set.of(), Set.of());

    public Decisions {
        apart = Set.copyOf(apart);
        together = Set.copyOf(together);
    }

    /** Two keys in their order. */
    public record Pair(String one, String other) {

        public static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}
