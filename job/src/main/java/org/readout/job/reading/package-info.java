/** One document after the other through intake and reader, within a time limit; what is left out says why. */
@NullMarked
package org.readout.job.reading;

import org.jspecify.annotations.NullMarked;
