/** How a statement or event is cited elsewhere. */
@NullMarked
package org.readout.web.citing;

import org.jspecify.annotations.NullMarked;
