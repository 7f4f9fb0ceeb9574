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

    /** Takes note of how far reading has come: so many more bytes of a file, as it lies on the disk. */
    default void passed(long bytes) {}
}
