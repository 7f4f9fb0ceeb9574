package org.readout.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.archive.answers.Period;
import picocli.CommandLine.Option;

/** The days that an answer is of. */
final class PeriodOptions {

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this day.")
    private @Nullable LocalDate to;

    Period period() {
        return new Period(from, to);
    }
}
