package org.readout.language;

/** Analyzes text of one language. Safe for any number of threads; the same text gives the same analysis. */
public interface Analyzer {

    /** ISO 639-1. */
    String language();

    /** The engine's name, its version and its models', so that a score can say what it was measured with. */
    String name();

    /** Sentences, tokens, lemmas, dependencies of any text, the empty one included. */
    Analysis analyze(String text);

    /** The same, where only some sentences need a tree; an engine may find those of others all the same. */
    default Analysis analyze(String text, SentenceChoice choice) {
        return analyze(text);
    }
}
