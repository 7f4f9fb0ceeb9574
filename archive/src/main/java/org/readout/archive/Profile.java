package org.readout.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive knows of one actor, from all articles that name it.
 *
 * @param who what it is known by everywhere
 * @param names what it is called, the most usual first
 * @param articles how many name it
 */
public record Profile(
        String who,
        List<String> names,
        String kind,
        @Nullable String country,
        @Nullable String code,
        @Nullable String sector,
        @Nullable String wikidata,
        int articles,
        List<Term> offices) {

    public Profile {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }

    public String name() {
        return names.get(0);
    }

    /** An office and the days on which it was held, as far as they are known. */
    public record Term(String title, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
