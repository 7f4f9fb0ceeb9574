/** What the system knows: tables that people edit, and the one reader that checks them. */
@NullMarked
package org.readout.knowledge;

import org.jspecify.annotations.NullMarked;
