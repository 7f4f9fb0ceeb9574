package org.readout.questions;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a question names.
 *
 * @param first the first token, {@code end} the one behind the last
 * @param named what the archive is asked by: a code, or what it is known by
 * @param name for people
 * @param matter whether it is a treaty, plan, forum …
 * @param capital whether it is a capital that may be no more than a place
 */
record Mentioned(
        int first, int end, String named, String name, @Nullable String code, boolean matter, boolean capital) {}
