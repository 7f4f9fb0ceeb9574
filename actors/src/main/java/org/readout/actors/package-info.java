/** Who: mentions to actors and their offices on that day; and the matters that they talk about. */
@NullMarked
package org.readout.actors;

import org.jspecify.annotations.NullMarked;
