package org.readout.archive.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as one article tells it.
 *
 * @param key what it is known by
 * @param article where it is told
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param status {@code actual}, {@code ongoing}, {@code planned}, {@code possible}, {@code denied}
 * @param day the day of the event, where the article tells it to the day
 * @param earliest the first day that it can have been on, where that is known within some days
 * @param latest the last such day
 * @param about what matters are known by
 * @param words of its evidence, without the word that tells the type
 */
public record EventReport(
        String key,
        long article,
        String type,
        @Nullable String mode,
        String status,
        @Nullable LocalDate day,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        List<Party> sources,
        List<Party> targets,
        Set<String> about,
        @Nullable Site site,
        Words words) {

    /**
     * Where it was.
     *
     * @param whole whether it is only told in which state
     */
    public record Site(String name, @Nullable String country, boolean whole) {

        /** Of a place by its English name. */
        public static Site of(String name, @Nullable String country) {
            return new Site(name, country, country != null && name.equals(State.NAMES.get(country)));
        }
    }

    /** Both sides stand in both places, as in a meeting. */
    boolean isSymmetric() {
        return !sources.isEmpty() && Set.copyOf(sources).equals(Set.copyOf(targets));
    }
}
