/** How good it is: scorers and expected numbers. */
@NullMarked
package org.readout.evaluation;

import org.jspecify.annotations.NullMarked;
