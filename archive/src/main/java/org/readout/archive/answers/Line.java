package org.readout.archive.answers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an answer: an event or a statement, with the words that prove it and where they stand.
 *
 * @param id what all reports of the same event or quotation are known by
 * @param key what this report is known by
 * @param local its id within the record, such as {@code e1}
 * @param act PLOVER type of an event, act of a statement
 * @param status whether an event happened; null for a statement
 * @param by who did or said it
 * @param to to whom
 * @param about matters, and whom a statement speaks of
 * @param date the best day, or null where the text tells none
 * @param basis how the day is known
 * @param form {@code direct}, {@code mixed}, {@code indirect}; null for an event
 * @param told of an event, who says so; nobody where the article itself does. Of a statement, who tells that it was said
 * @param words what was said; of an event the clauses that tell it
 * @param evidence the words that prove it, cue and all
 * @param reports how often it is told, {@code stories} without copies, in how many papers ({@code outlets})
 * @param rule the line of the events table that fired; null for a statement
 */
public record Line(
        Kind kind,
        String id,
        String key,
        String local,
        String act,
        @Nullable String mode,
        @Nullable String status,
        List<Party> by,
        List<Party> to,
        List<Party> about,
        @Nullable LocalDate date,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String basis,
        @Nullable String place,
        @Nullable String form,
        List<Party> told,
        List<Quote> words,
        List<Quote> evidence,
        @Nullable Figures figures,
        Source source,
        int reports,
        int stories,
        int outlets,
        @Nullable String rule,
        double confidence) {

    public Line {
        by = List.copyOf(by);
        to = List.copyOf(to);
        about = List.copyOf(about);
        told = List.copyOf(told);
        words = List.copyOf(words);
        evidence = List.copyOf(evidence);
    }

    /** What a line tells. */
    public enum Kind {
        EVENT,
        STATEMENT
    }

    /** How many were killed, injured, took part. */
    public record Figures(@Nullable Integer killed, @Nullable Integer injured, @Nullable Integer size) {}

    /** The day it is put under: its own, else that of its article. */
    public @Nullable LocalDate day() {
        return date != null ? date : source.published();
    }

    /** The words, parts of an interrupted quotation parted by dots. */
    public String text() {
        return String.join(" … ", words.stream().map(Quote::text).toList());
    }
}
