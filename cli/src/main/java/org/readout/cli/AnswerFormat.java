package org.readout.cli;

/** How an answer is written: for people, or as JSON. */
enum AnswerFormat {
    CARD,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
