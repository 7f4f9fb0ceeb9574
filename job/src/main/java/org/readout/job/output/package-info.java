/** Records and what was left out as files, each line once. */
@NullMarked
package org.readout.job.output;

import org.jspecify.annotations.NullMarked;
