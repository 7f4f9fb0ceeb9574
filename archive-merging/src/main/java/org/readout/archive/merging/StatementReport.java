package org.readout.archive.merging;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement as one article tells it.
 *
 * @param key what it is known by
 * @param speaker what the speaker is known by
 * @param act what was done in saying it
 * @param quoted whether some of it stands in quotation marks
 * @param day the day on which it was made, where the article tells it to the day
 * @param published the day of the article
 * @param names what the actors and matters are known by that it speaks to and of
 * @param words of its content
 */
public record StatementReport(
        String key,
        String speaker,
        String language,
        String act,
        boolean quoted,
        @Nullable LocalDate day,
        @Nullable LocalDate published,
        Set<String> names,
        Words words) {}
