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
        double confidence) {

    Draft {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        evidence = List.copyOf(evidence);
        topic = List.copyOf(topic);
    }

    Draft withParties(List<String> from, List<String> to) {
        return new Draft(
                rule,
                family,
                type,
                mode,
                symmetric,
                from,
                to,
                status,
                saidIn,
                sentence,
                trigger,
                evidence,
                topic,
                confidence);
    }

    Draft withType(Event.Type other) {
        return new Draft(
                rule,
                family,
                other,
                mode,
                symmetric,
                sources,
                targets,
                status,
                saidIn,
                sentence,
                trigger,
                evidence,
                topic,
                confidence);
    }

    Draft withStatus(Event.Status other, @Nullable String statement) {
        return new Draft(
                rule,
                family,
                type,
                mode,
                symmetric,
                sources,
                targets,
                other,
                statement,
                sentence,
                trigger,
                evidence,
                topic,
                confidence);
    }

    Draft withEvidence(List<Span> other) {
        return new Draft(
                rule,
                family,
                type,
                mode,
                symmetric,
                sources,
                targets,
                status,
                saidIn,
                sentence,
                trigger,
                other,
                topic,
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
