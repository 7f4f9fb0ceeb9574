/** Finding names in text: its words cut and folded as names are compared, and one finite-state matcher over them. */
@NullMarked
package org.readout.language.names;

import org.jspecify.annotations.NullMarked;
