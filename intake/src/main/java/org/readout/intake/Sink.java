package org.readout.intake;

/** Takes what {@link Intake#read} finds, one after the other, on the thread that called it. */
public interface Sink {

    /**
     * Takes one document.
     *
     * @return false to stop reading
     */
    boolean source(Source source);

    /** Takes note of something that was left out, or of a remark. */
    void problem(Problem problem);
}
