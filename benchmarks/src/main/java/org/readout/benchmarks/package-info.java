/** How long each room takes over an article, measured by JMH on the articles of our own readings. */
@NullMarked
package org.readout.benchmarks;

import org.jspecify.annotations.NullMarked;
