package org.readout.job.reading;

import java.util.Locale;
import org.readout.intake.Problem;

/**
 * Something that was left out, and why.
 *
 * @param reason of what kind; what the metrics count
 * @param origin the file or address
 * @param line of the file, from 1; 0 for the whole of it
 * @param message for people
 */
public record LeftOut(Reason reason, String origin, int line, String message) {

    /** Of what kind a reason is. */
    public enum Reason {
        /** A file, or a stretch of it, that cannot be read. */
        INPUT,
        /** A document without an article in it. */
        ARTICLE,
        /** An article in a language that is not read. */
        LANGUAGE,
        /** An article that took too long. */
        TIME,
        /** A defect of Readout. */
        DEFECT;

        /** As it is written. */
        public String lower() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static LeftOut of(Reason reason, Problem problem) {
        return new LeftOut(reason, problem.origin(), problem.line(), problem.message());
    }

    /** {@code origin:line: message}, as {@code readout read} tells it. */
    public String told() {
        return new Problem(origin, line, message, true).toString();
    }
}
