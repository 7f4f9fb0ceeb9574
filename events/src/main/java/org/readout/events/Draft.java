package org.readout.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Event;
import org.readout.record.Span;

/**
 * One telling of an event, before tellings are put together.
 *
 * @param family what kind of act it is, finer than the type: tellings of one family can be the same act
 * @param topic the words to compare with another telling's
 * @param purpose what was asked, promised, agreed, or what it was done for
 * @param saidIn the id of the statement that tells it
 */
record Draft(
        String rule,
        String family,
        Event.Type type,
        @Nullable String mode,
        boolean symmetric,
        List<String> sources,
        List<String> targets,
        Event.Status status,
        @Nullable String saidIn,
        Sentence sentence,
        Token trigger,
        List<Span> evidence,
        List<Span> topic,
        @Nullable Span purpose,
        double confidence) {

    private static final double HUNDRED = 100.0;

    Draft {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        evidence = List.copyOf(evidence);
        topic = List.copyOf(topic);
        confidence = Math.round(confidence * HUNDRED) / HUNDRED;
    }

    Draft withParties(List<String> from, List<String> to) {
        return copy(type, from, to, status, saidIn, evidence, purpose);
    }

    Draft withType(Event.Type other) {
        return copy(other, sources, targets, status, saidIn, evidence, purpose);
    }

    Draft withStatus(Event.Status other, @Nullable String statement) {
        return copy(type, sources, targets, other, statement, evidence, purpose);
    }

    Draft withEvidence(List<Span> other) {
        return copy(type, sources, targets, status, saidIn, other, purpose);
    }

    Draft withPurpose(@Nullable Span other) {
        return copy(type, sources, targets, status, saidIn, evidence, other);
    }

    private Draft copy(
            Event.Type kind,
            List<String> from,
            List<String> to,
            Event.Status happened,
            @Nullable String statement,
            List<Span> proof,
            @Nullable Span aim) {
        return new Draft(
                rule,
                family,
                kind,
                mode,
                symmetric,
                from,
                to,
                happened,
                statement,
                sentence,
                trigger,
                proof,
                topic,
                aim,
                confidence);
    }

    /** Where the telling begins in the text. */
    int begin() {
        return evidence.isEmpty() ? trigger.begin() : evidence.get(0).begin();
    }

    int parties() {
        return sources.size() + targets.size();
    }
}
