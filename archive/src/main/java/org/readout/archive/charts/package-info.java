/** Series and positions drawn: as SVG and for terminals, with named axes, and colours that colour-blind people tell apart. */
@NullMarked
package org.readout.archive.charts;

import org.jspecify.annotations.NullMarked;
