/** Openly licensed prose, for the teacher to make trees of. */
@NullMarked
package org.readout.language.swift.texts;

import org.jspecify.annotations.NullMarked;
