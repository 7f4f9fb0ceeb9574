package org.readout.archive;

/**
 * How much two have to do with one another.
 *
 * @param one what the first is known by, or a code such as {@code RUS}
 * @param events how many, each counted once
 * @param cooperative those among them of a cooperative type
 * @param meetings those among them that are meetings and talks
 */
public record Tie(
        String one, String oneName, String other, String otherName, int events, int cooperative, int meetings) {}
