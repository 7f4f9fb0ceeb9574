/** The pages, one class each: a question to the archive and a template. */
@NullMarked
package org.readout.web.pages;

import org.jspecify.annotations.NullMarked;
