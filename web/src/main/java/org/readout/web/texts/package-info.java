/** The words of the interface, in the language of whoever looks. */
@NullMarked
package org.readout.web.texts;

import org.jspecify.annotations.NullMarked;
