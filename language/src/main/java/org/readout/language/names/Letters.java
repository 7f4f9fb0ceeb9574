package org.readout.language.names;

import java.util.Locale;

/** What Latin letters and the usual punctuation are to names, looked up; all other signs go the long way. Immutable. */
final class Letters {

    private static final int END = 0x180;

    private static final int PUNCTUATION = 0x2000;
    private static final int PUNCTUATION_END = 0x2070;

    /** Part of a word. */
    static final byte WORD = 1;
    /** A letter. */
    static final byte LETTER = 2;
    /** A letter that is a capital. */
    static final byte CAPITAL = 4;
    /** Is not what its capital is, so that a word with it is not all capitals. */
    static final byte SMALL = 8;
    /** Parts words and is none. */
    static final byte BLANK = 16;
    /** Is not looked up: a rare letter, or one that folds to more than two. */
    static final byte HARD = 32;

    private static final int ROWS = END + PUNCTUATION_END - PUNCTUATION;

    private static final byte[] TRAITS = new byte[ROWS];

    /** One or two letters that it folds to, the second in the upper half; 0 for none. */
    private static final int[] FOLDED = new int[ROWS];

    static {
        for (int row = 0; row < ROWS; row++) {
            char c = (char) (row < END ? row : row - END + PUNCTUATION);
            boolean letter = Character.isLetter(c);
            String folded = NameFolding.longWay(String.valueOf(c));
            TRAITS[row] = (byte) (trait(WordEnds.isWord(c), WORD)
                    | trait(letter, LETTER)
                    | trait(letter && Character.isUpperCase(c), CAPITAL)
                    | trait(!String.valueOf(c).equals(String.valueOf(c).toUpperCase(Locale.ROOT)), SMALL)
                    | trait(WordEnds.isBlank(c), BLANK)
                    | trait(folded.length() > 2, HARD));
            if (folded.length() == 1 || folded.length() == 2) {
                FOLDED[row] = folded.charAt(0) | (folded.length() > 1 ? folded.charAt(1) << 16 : 0);
            }
        }
    }

    private Letters() {}

    private static byte trait(boolean has, byte trait) {
        return has ? trait : 0;
    }

    private static int row(char c) {
        if (c < END) {
            return c;
        }
        return c >= PUNCTUATION && c < PUNCTUATION_END ? c - PUNCTUATION + END : -1;
    }

    /** The traits of a sign; {@link #HARD} alone where it is not looked up. */
    static byte traits(char c) {
        int row = row(c);
        return row < 0 ? HARD : TRAITS[row];
    }

    /** What a sign folds to that is not {@link #HARD}. */
    static int folded(char c) {
        return FOLDED[row(c)];
    }
}
