/** From a text to sentences of syntactic words, in one pass over its characters. */
@NullMarked
package org.readout.language.swift.tokens;

import org.jspecify.annotations.NullMarked;
