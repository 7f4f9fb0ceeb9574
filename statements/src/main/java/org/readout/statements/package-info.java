/** Who said what to whom. */
@NullMarked
package org.readout.statements;

import org.jspecify.annotations.NullMarked;
