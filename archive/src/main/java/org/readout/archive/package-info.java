/** Keeps records: years of news in one folder, copies and reports of one event brought together, nothing lost. */
@NullMarked
package org.readout.archive;

import org.jspecify.annotations.NullMarked;
