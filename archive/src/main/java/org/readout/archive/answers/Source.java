package org.readout.archive.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article that a line of an answer stands in.
 *
 * @param article hex SHA-256 of its text
 * @param origin the path or address that it came from
 * @param published its day, or null where it is not known
 * @param basis how the day is known: {@code stated}, {@code inferred} …
 */
public record Source(
        String article,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String origin,
        String language,
        @Nullable LocalDate published,
        String basis) {}
