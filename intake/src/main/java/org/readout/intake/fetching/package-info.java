/** Fetches feeds and their pages politely: what robots.txt allows, what has changed, not too fast, not too much. */
@NullMarked
package org.readout.intake.fetching;

import org.jspecify.annotations.NullMarked;
