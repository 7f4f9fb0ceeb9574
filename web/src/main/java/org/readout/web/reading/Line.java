package org.readout.web.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.record.Dating;

/**
 * A line of the record: a statement or an event, for people.
 *
 * @param id within the record
 * @param key what it is known by in an archive; null where none holds it
 * @param type act of a statement, PLOVER type of an event
 * @param form of a statement; null for an event
 * @param mode of an event
 * @param status of an event; null for a statement
 * @param by speakers or sources
 * @param to addressees or targets
 * @param words what was said, or the words that tell the event, cut where they are long
 * @param told how deep it is told within others; 0 where the article itself tells it
 * @param within the statement that tells it
 */
public record Line(
        String id,
        @Nullable String key,
        String type,
        @Nullable String form,
        @Nullable String mode,
        @Nullable String status,
        List<Party> by,
        List<Party> to,
        List<Party> about,
        String words,
        Dating date,
        @Nullable String place,
        int told,
        @Nullable String within,
        double confidence) {

    public boolean isStatement() {
        return form != null;
    }

    /** Whether the two sides did it together, so that no arrow leads from one to the other. */
    public boolean isMutual() {
        return !by.isEmpty() && by.equals(to);
    }

    /** Those to whom it was done or said, without those who stand on both sides. */
    public List<Party> others() {
        return to.stream().filter(party -> !by.contains(party)).toList();
    }
}
