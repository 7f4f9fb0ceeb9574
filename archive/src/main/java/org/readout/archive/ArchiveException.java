package org.readout.archive;

/** The archive cannot do what was asked of it. The message is one line for people: what, where, and what to do. */
public class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArchiveException(String message) {
        super(message);
    }

    ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
