package org.readout.job.merging;

/**
 * A text that may be a copy of another.
 *
 * @param article the id of the other
 */
public record Candidate(String article, Printed text) {}
