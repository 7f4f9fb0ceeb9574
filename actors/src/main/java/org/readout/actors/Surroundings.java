package org.readout.actors;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;

/** What stands around the phrases of one sentence: its units by token, and what was made of them so far. */
abstract class Surroundings {

    /** A phrase is not followed further than this many tokens. */
    static final int FAR = 12;

    final Modifiers all;
    final Grammar grammar;
    final Sentence sentence;
    final @Nullable Unit[] at;
    final Map<Unit, Phrase> phrases;

    Surroundings(Modifiers all, Grammar grammar, Sentence sentence, @Nullable Unit[] at, Map<Unit, Phrase> phrases) {
        this.all = all;
        this.grammar = grammar;
        this.sentence = sentence;
        this.at = at;
        this.phrases = phrases;
    }
}
