package org.readout.job.merging;

import java.io.Serializable;
import java.time.Duration;

/**
 * How much is kept while articles come in.
 *
 * @param late articles may come so long after those of a later day; then what their day brought is settled
 * @param keep what is told of a day is forgotten so long after it
 * @param most so many reports of one place in time, or of one speaker; more are brought together with none
 */
public record Keeping(Duration late, Duration keep, int most) implements Serializable {

    /** Nothing is forgotten before the end. */
    public static final Keeping ALL = new Keeping(Duration.ofDays(3), Duration.ofDays(36_500), 50_000);

    /** The same with another bound. */
    public Keeping atMost(int reports) {
        return new Keeping(late, keep, reports);
    }
}
