/** Trees in the making: arrays of heads and relations, and what every engine gets wrong in news. */
@NullMarked
package org.readout.language.trees;

import org.jspecify.annotations.NullMarked;
