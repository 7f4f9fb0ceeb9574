package org.readout.archive.merging;

/** One step in which two groups of reports became one, because of two reports of them. */
public record Merge(String one, String other, Bond bond) {}
