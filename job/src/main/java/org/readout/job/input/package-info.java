/** Where articles come from: files cut into stretches, a folder that is watched, a topic. */
@NullMarked
package org.readout.job.input;

import org.jspecify.annotations.NullMarked;
