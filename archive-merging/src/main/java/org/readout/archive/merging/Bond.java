package org.readout.archive.merging;

/**
 * Why two reports are of one thing.
 *
 * @param score 0 to 1
 * @param why for people: 'same day 2023-03-02; RUS, USA; New Delhi'
 */
public record Bond(double score, String why) {}
