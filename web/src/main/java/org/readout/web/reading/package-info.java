/** What was read from an article, laid over its text for a page: stretches with all that they prove, and the lines of the record. */
@NullMarked
package org.readout.web.reading;

import org.jspecify.annotations.NullMarked;
