package org.readout.statements;

import org.readout.record.Statement;

/**
 * A statement and the place in the tree that it was read from, for the rooms that build on it.
 *
 * @param sentence the index of the sentence of its cue, or of its first words where it has none
 * @param cue the index in that sentence of the cue's head token, -1 without a cue
 * @param rule the lexicon line or mechanism that made it
 */
public record Said(Statement statement, int sentence, int cue, String rule) {}
