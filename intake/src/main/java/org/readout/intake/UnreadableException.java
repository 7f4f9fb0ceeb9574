package org.readout.intake;

/** One document could not be made an article. The message is {@code origin:line: what is wrong}. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** The same as data; its {@code leftOut} is true. */
    public Problem problem() {
        return problem;
    }
}
