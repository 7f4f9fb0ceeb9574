/** Lines the rooms up: an article in, its record out. No linguistics of its own. */
@NullMarked
package org.readout.reader;

import org.jspecify.annotations.NullMarked;
