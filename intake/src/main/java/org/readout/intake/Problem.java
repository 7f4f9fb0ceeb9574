package org.readout.intake;

/**
 * Something about the input that its owner should know, in one line.
 *
 * @param origin the path or name of the input
 * @param line the line it is about, counted from 1; 0 where it is about the whole
 * @param message what is wrong, and where it helps what to do
 * @param leftOut true where some input was not read because of it; false for a remark
 */
public record Problem(String origin, int line, String message, boolean leftOut) {

    static Problem leftOut(String origin, int line, String message) {
        return new Problem(origin, line, message, true);
    }

    static Problem remark(String origin, int line, String message) {
        return new Problem(origin, line, message, false);
    }

    /** {@code origin:line: message}, or {@code origin: message}. */
    @Override
    public String toString() {
        return line > 0 ? origin + ":" + line + ": " + message : origin + ": " + message;
    }
}
