package org.readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something actors did to or with one another. Both sides of a symmetric event stand in sources and in targets.
 *
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts
 * @param about matter ids
 * @param purpose what was asked, promised, agreed …
 * @param duration ISO 8601
 * @param saidIn the statement that asserts it; null where the article itself does
 * @param rule the lexicon entry that fired
 * @param confidence 0 to 1
 */
public record Event(
        String id,
        Type type,
        @Nullable String mode,
        List<String> contexts,
        List<String> sources,
        List<String> targets,
        List<String> about,
        @Nullable Span purpose,
        Dating date,
        @Nullable Place place,
        @Nullable String duration,
        @Nullable Magnitude magnitude,
        Status status,
        @Nullable String saidIn,
        Span trigger,
        List<Span> evidence,
        String rule,
        double confidence) {

    public Event {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
    }

    /** The same event on another day. */
    public Event withDate(Dating when) {
        return new Event(
                id,
                type,
                mode,
                contexts,
                sources,
                targets,
                about,
                purpose,
                when,
                place,
                duration,
                magnitude,
                status,
                saidIn,
                trigger,
                evidence,
                rule,
                confidence);
    }

    /** The same event among others. */
    public Event between(List<String> whoActs, List<String> onWhom, List<String> aboutWhat) {
        return new Event(
                id,
                type,
                mode,
                contexts,
                whoActs,
                onWhom,
                aboutWhat,
                purpose,
                date,
                place,
                duration,
                magnitude,
                status,
                saidIn,
                trigger,
                evidence,
                rule,
                confidence);
    }

    /** PLOVER's sixteen types. */
    public enum Type {
        AGREE,
        CONSULT,
        SUPPORT,
        CONCEDE,
        COOPERATE,
        AID,
        RETREAT,
        REQUEST,
        ACCUSE,
        REJECT,
        THREATEN,
        PROTEST,
        SANCTION,
        MOBILIZE,
        COERCE,
        ASSAULT
    }

    /** Whether it happened. */
    public enum Status {
        ACTUAL,
        ONGOING,
        PLANNED,
        POSSIBLE,
        DENIED
    }

    /** Where it happened. {@code country} ISO 3166-1 alpha-3, {@code lat} and {@code lon} in degrees. */
    public record Place(
            String name,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Long geonames) {}

    /** How many were killed, injured, took part. */
    public record Magnitude(@Nullable Integer killed, @Nullable Integer injured, @Nullable Integer size) {}
}
