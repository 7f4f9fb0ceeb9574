/** Which texts are copies of one another: wire stories in several papers, cut, reworded at the edges, with other titles. */
@NullMarked
package org.readout.archive.copies;

import org.jspecify.annotations.NullMarked;
