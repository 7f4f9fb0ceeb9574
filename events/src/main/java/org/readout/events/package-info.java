/** Who did what to whom. */
@NullMarked
package org.readout.events;

import org.jspecify.annotations.NullMarked;
