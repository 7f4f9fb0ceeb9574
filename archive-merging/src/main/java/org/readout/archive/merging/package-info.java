/**
 * Which reports are of one event and which are of one quotation, over articles and languages. What comes out depends on
 * the reports alone, never on the order in which they arrived.
 */
@NullMarked
package org.readout.archive.merging;

import org.jspecify.annotations.NullMarked;
