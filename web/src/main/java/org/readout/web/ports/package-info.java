/** What the web page asks of others: it runs no analysis itself. */
@NullMarked
package org.readout.web.ports;

import org.jspecify.annotations.NullMarked;
