package org.readout.language;

/** Universal part-of-speech tags. */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** A word that carries meaning of its own: noun, name, verb, adjective. */
    public boolean isContent() {
        return this == NOUN || this == PROPN || this == VERB || this == ADJ;
    }

    public boolean isVerbal() {
        return this == VERB || this == AUX;
    }

    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }
}
