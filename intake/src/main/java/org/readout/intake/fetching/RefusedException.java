package org.readout.intake.fetching;

import java.io.IOException;

/** Something was not fetched, on purpose. The message says why. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
