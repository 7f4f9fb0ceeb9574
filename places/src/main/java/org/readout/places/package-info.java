/** Where: the gazetteer, and the place of an act. */
@NullMarked
package org.readout.places;

import org.jspecify.annotations.NullMarked;
