package org.readout.job.merging;

/** One of the two texts of a pair that are to be compared. */
public record Laid(String pair, Printed text) {}
