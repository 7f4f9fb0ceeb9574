package org.readout.knowledge;

/** Something wrong in a table, and where: printed as {@code file:line: what}. {@code line} counts from 1. */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
