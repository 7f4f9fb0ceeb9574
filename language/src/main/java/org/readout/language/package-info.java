/** The port to any analyzer: text in, sentences with tokens, lemmas and Universal Dependencies out. No engine. */
@NullMarked
package org.readout.language;

import org.jspecify.annotations.NullMarked;
