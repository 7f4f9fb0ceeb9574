package org.readout.archive.answers;

/**
 * Words of an article, and where they stand in its text.
 *
 * @param begin in Unicode code points
 * @param end in Unicode code points, exclusive
 */
public record Quote(String text, int begin, int end) {}
