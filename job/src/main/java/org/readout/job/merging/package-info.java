/** Copies of one story and reports of one event or quotation, brought together in keyed state as an archive does it. */
@NullMarked
package org.readout.job.merging;

import org.jspecify.annotations.NullMarked;
