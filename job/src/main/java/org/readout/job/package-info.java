/** The same reader on Flink: {@link org.readout.job.JobGraph} is the way of an article, {@code readout job} the command. */
@NullMarked
package org.readout.job;

import org.jspecify.annotations.NullMarked;
