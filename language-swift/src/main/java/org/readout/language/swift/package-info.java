/** Readout's own engine: small, fast, without foreign code. */
@NullMarked
package org.readout.language.swift;

import org.jspecify.annotations.NullMarked;
