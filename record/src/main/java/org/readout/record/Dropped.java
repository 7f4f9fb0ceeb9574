package org.readout.record;

/** Something of the input that was left out of the text, kept so that nothing is lost silently. */
public record Dropped(String text, Reason reason) {

    /** Why it was left out. */
    public enum Reason {
        CHROME,
        REPEAT,
        RELATED,
        CAPTION,
        OTHER
    }
}
