package org.readout.archive;

/** A question took longer than the archive was opened to let it; nothing else is wrong with the archive. */
public final class TimeLimitException extends ArchiveException {

    private static final long serialVersionUID = 1L;

    TimeLimitException(String message, Throwable cause) {
        super(message, cause);
    }
}
