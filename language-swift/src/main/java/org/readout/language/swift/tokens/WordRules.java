package org.readout.language.swift.tokens;

/** What differs between languages in cutting text into tokens. Immutable, for any number of threads. */
interface WordRules {

    /** How far a point belongs to the word before it. */
    enum Point {
        /** The word has no point of its own. */
        NONE,
        /** Always, and the sentence goes on: 'Mme Dupont'. */
        TITLE,
        /** Always; a sentence may end with it: 'etc.'. */
        EITHER,
        /** Before a figure: 'art. 5'. */
        BEFORE_FIGURE
    }

    /** Adds the tokens of a run of letters, digits and what joins them. */
    void cut(String text, int begin, int end, Stretches out);

    /** Whether an apostrophe behind this word belongs to it although no letter follows: « l'« axe » ». */
    boolean takesApostrophe(String text, int begin, int end);

    /** Whether a figure may be parted by blanks: 25 000. */
    boolean groupsByBlank();

    /** Whether these letters behind a figure are a word of their own: 'km', 'h', 'bn'. */
    boolean isMeasure(String letters);

    Point point(String text, int begin, int end);

    /** Whether a word in capitals at this place often begins a sentence: 'The', 'Il'. */
    boolean starts(String word);
}
