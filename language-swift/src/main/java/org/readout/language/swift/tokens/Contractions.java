package org.readout.language.swift.tokens;

import org.jspecify.annotations.Nullable;

/** The words of a language that stand for two. Immutable, for any number of threads. */
interface Contractions {

    /** A language without any. */
    Contractions NONE = (tokens, i, first, end) -> null;

    /**
     * The parts of a token, or nothing where it is one word.
     *
     * @param first the first token of its sentence
     * @param end behind the last
     */
    String @Nullable [] parts(Stretches tokens, int i, int first, int end);
}
