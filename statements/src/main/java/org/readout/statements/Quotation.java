package org.readout.statements;

import org.readout.record.Span;

/**
 * Words that stand in quotation marks.
 *
 * @param span with the marks
 * @param inner without the marks and the blanks inside them
 * @param depth 0 for an outermost one, 1 for one inside it …
 * @param closed whether its closing mark stands in the text
 */
record Quotation(Span span, Span inner, int depth, boolean closed) {}
