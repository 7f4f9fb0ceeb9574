package org.readout.archive;

/**
 * How many of the events or statements that are asked for have one value in common.
 *
 * @param of what the value is of: {@code type}, {@code status}, {@code language}, {@code publisher}, {@code year},
 *     {@code actor}, {@code matter}
 * @param value what a {@link Filter} takes
 * @param name what people call it
 */
public record Facet(String of, String value, String name, int count) {}
