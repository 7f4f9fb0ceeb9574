package org.readout.job.merging;

import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.state.StateTtlConfig;

/** When what is known of a text is forgotten: by the clock, for copies come within weeks of one another. */
final class Expiry {

    private static final Duration NEVER = Duration.ofDays(3650);

    private Expiry() {}

    /** Nothing where all is kept. */
    static Optional<StateTtlConfig> after(Keeping keeping) {
        return keeping.keep().compareTo(NEVER) >= 0
                ? Optional.empty()
                : Optional.of(StateTtlConfig.newBuilder(keeping.keep()).build());
    }
}
