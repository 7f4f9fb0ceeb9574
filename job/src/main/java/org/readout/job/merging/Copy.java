package org.readout.job.merging;

/** Two articles, by their ids, of which one is a copy of the other. */
public record Copy(String language, String one, String other) {}
