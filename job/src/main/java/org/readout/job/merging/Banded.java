package org.readout.job.merging;

/** A text under one of its bands; only named. */
public record Banded(long band, Printed text) {}
