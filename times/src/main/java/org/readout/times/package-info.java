/** When: expressions to dates, and the date of an undated page. */
@NullMarked
package org.readout.times;

import org.jspecify.annotations.NullMarked;
