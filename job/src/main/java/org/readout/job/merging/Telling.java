package org.readout.job.merging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one article tells, to be brought together with what others tell. */
interface Telling {

    /** What it is known by everywhere. */
    String key();

    /** The id of its article. */
    String article();

    /** What it is known by within its record: {@code e1}. */
    String local();

    /** The last day that it is about; null where that is not known. */
    @Nullable
    LocalDate day();

    /** Whether it is decided here what it is the same as. */
    boolean own();
}
