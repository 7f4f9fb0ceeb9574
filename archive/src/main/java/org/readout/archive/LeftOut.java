package org.readout.archive;

/**
 * Something of the input that could not be read.
 *
 * @param origin the path or URL
 * @param line the line it is about, counted from 1; 0 where it is about the whole
 */
public record LeftOut(String origin, int line, String reason) {}
