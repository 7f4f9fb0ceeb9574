package org.readout.web.ports;

/** A text from which nothing can be read; the message says why, for whoever gave it. */
public final class UnreadableTextException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableTextException(String why) {
        super(why);
    }
}
