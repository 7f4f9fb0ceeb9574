package org.readout.archive;

/**
 * What a file of corrections did.
 *
 * @param corrections lines in force
 * @param changed lines that are new or were taken back
 * @param waiting lines whose report is not in the archive, or is no longer found; they take effect when it comes
 */
public record Corrected(int corrections, int changed, int waiting) {}
