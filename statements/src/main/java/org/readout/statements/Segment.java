package org.readout.statements;

import org.readout.record.Span;

/**
 * A cue that stands apart from what it reports, with its speaker: ', a déclaré X,', '," she said', 'selon X'.
 *
 * @param span its words; content goes round them
 * @param leads whether what it reports follows it, as behind 'Selon X, …'
 */
record Segment(CueAt at, Source source, Span span, boolean leads) {}
