package org.readout.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks or acts in an article.
 *
 * @param country ISO 3166-1 alpha-3
 * @param code ISO 3166-1 alpha-3 for a state and whoever acts for it; {@code IGO}, {@code NGO}, {@code MNC} … else
 * @param known whether the knowledge tables have it
 */
public record Actor(
        String id,
        String name,
        Kind kind,
        @Nullable String country,
        @Nullable String code,
        @Nullable Sector sector,
        @Nullable Office office,
        @Nullable String wikidata,
        boolean known,
        List<Mention> mentions) {

    public Actor {
        mentions = List.copyOf(mentions);
    }

    /** What an actor is. */
    public enum Kind {
        PERSON,
        STATE,
        ORGANISATION,
        GROUP
    }

    /** The office held on the day of the article. */
    public record Office(String title, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Words that stand for the actor, and by what kind of word they do. */
    public record Mention(Span span, By by) {

        /** The kinds of mention. */
        public enum By {
            NAME,
            OFFICE,
            METONYM,
            DEMONYM,
            DESCRIPTION,
            PRONOUN
        }
    }
}
