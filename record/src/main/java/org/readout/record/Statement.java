package org.readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that the text attributes to somebody.
 *
 * @param speakers actor ids
 * @param content the words said or reported, quotation marks left out; several spans where it is interrupted
 * @param about ids of actors and matters that the content speaks of
 * @param within the statement that this one is reported in ("a says that b said")
 * @param confidence 0 to 1
 */
public record Statement(
        String id,
        List<String> speakers,
        @Nullable Span speakerSpan,
        List<String> addressees,
        @Nullable Cue cue,
        List<Span> content,
        Form form,
        Act act,
        List<String> about,
        @Nullable String within,
        Dating date,
        @Nullable String venue,
        List<Span> evidence,
        double confidence) {

    public Statement {
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
        content = List.copyOf(content);
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
    }

    /** The same statement with its time and place of utterance. */
    public Statement withDate(Dating when) {
        return new Statement(
                id,
                speakers,
                speakerSpan,
                addressees,
                cue,
                content,
                form,
                act,
                about,
                within,
                when,
                venue,
                evidence,
                confidence);
    }

    /** The same statement among others. */
    public Statement between(List<String> whoSays, List<String> toWhom, List<String> aboutWhom) {
        return new Statement(
                id,
                whoSays,
                speakerSpan,
                toWhom,
                cue,
                content,
                form,
                act,
                aboutWhom,
                within,
                date,
                venue,
                evidence,
                confidence);
    }

    /** The word that reports. */
    public record Cue(Span span, String lemma) {}

    /** How much of the content stood in quotation marks: all, some, none. */
    public enum Form {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /** What was done in saying it. */
    public enum Act {
        ASSERT,
        DEMAND,
        REQUEST,
        OFFER,
        PROMISE,
        THREATEN,
        REJECT,
        DENY,
        ACCUSE,
        PRAISE,
        ANNOUNCE,
        DECLINE,
        ASK
    }
}
