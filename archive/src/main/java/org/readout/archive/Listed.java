package org.readout.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param unread why nothing read it; null where it was read
 * @param statements how many it tells
 * @param events how many it tells
 */
public record Listed(
        String id,
        @Nullable String title,
        @Nullable String deck,
        @Nullable String publisher,
        @Nullable String origin,
        String language,
        @Nullable LocalDate published,
        @Nullable String unread,
        int statements,
        int events) {}
