package org.readout.intake;

/** One document could not be made an article. The message is {@code origin:line: what is wrong}. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private final boolean forLanguage;

    UnreadableException(Problem problem) {
        this(problem, false);
    }

    UnreadableException(Problem problem, boolean forLanguage) {
        super(problem.toString());
        this.problem = problem;
        this.forLanguage = forLanguage;
    }

    /** The same as data; its {@code leftOut} is true. */
    public Problem problem() {
        return problem;
    }

    /** Whether there is an article, in a language that is not wanted or cannot be told. */
    public boolean isForLanguage() {
        return forLanguage;
    }
}
