/** The words Readout publishes: an article and what was read from it. No engine; everything here is immutable. */
@NullMarked
package org.readout.record;

import org.jspecify.annotations.NullMarked;
