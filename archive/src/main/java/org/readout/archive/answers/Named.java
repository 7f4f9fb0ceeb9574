package org.readout.archive.answers;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the archive knows by a name.
 *
 * @param lines in how many roles the archive has it, where several share the name; else 0
 */
public record Named(String who, String name, @Nullable String code, String kind, long lines) {}
