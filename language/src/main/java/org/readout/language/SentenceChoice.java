package org.readout.language;

/**
 * Says by words, lemmas and tags alone whether a sentence is worth a tree; a parser takes most of an engine's time. Safe
 * for any number of threads.
 */
@FunctionalInterface
public interface SentenceChoice {

    /** Every sentence. */
    SentenceChoice ALL = sentence -> true;

    /** @param bare the sentence with every word a root, as {@link Token#bare} makes it */
    boolean takes(Sentence bare);

    /** Sentences that this or the other takes. */
    default SentenceChoice or(SentenceChoice other) {
        return sentence -> takes(sentence) || other.takes(sentence);
    }
}
