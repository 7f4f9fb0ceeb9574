/** The command line: chooses engine and input, prints data on standard output and everything else on standard error. */
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
