/** Finds articles by their words, in the forms of their language. Derived: may be deleted at any time, and is made again. */
@NullMarked
package org.readout.archive.words;

import org.jspecify.annotations.NullMarked;
