/** The same answers as JSON, for programs. */
@NullMarked
package org.readout.web.api;

import org.jspecify.annotations.NullMarked;
