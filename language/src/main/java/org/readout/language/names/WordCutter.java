package org.readout.language.names;

import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts text into words and signs as {@link WordEnds} says, and folds each as {@link NameFolding} says, in one pass and
 * without making anything; only words with rare letters and abbreviations go the long way. Hyphens and apostrophes inside
 * a word part it and are no words, nor is the dot of an initial. For one thread.
 */
abstract class WordCutter {

    /** A dot right after a word of so many letters is that of an abbreviation, or ends the sentence: it parts nothing. */
    private static final int ABBREVIATION = 4;

    private static final String JOINERS = "'’ʼ`´-‐‑­";

    private String text = "";
    private int end;
    private char[] folded = new char[64];
    private int length;
    private int hash;
    private int lastEnd;
    private int lastLength;

    /**
     * The next word.
     *
     * @param folded holds its folded letters, {@code length} of them, until the method returns
     * @param hash {@link Vocabulary}'s of these letters
     * @param traits {@link Letters#CAPITAL} where its first letter is one, {@link Letters#SMALL} where not all are capitals
     */
    abstract void word(int begin, int end, char[] folded, int length, int hash, byte traits);

    /** Whether the sign may stand inside a word. */
    static boolean joins(char c) {
        return JOINERS.indexOf(c) >= 0;
    }

    /** Hands on the words of a stretch of text, in order. */
    final void cut(String text, int begin, int end) {
        this.text = text;
        this.end = end;
        lastEnd = -1;
        lastLength = 0;
        int at = begin;
        while (at < end) {
            byte traits = Letters.traits(text.charAt(at));
            if ((traits & Letters.BLANK) != 0) {
                at++;
            } else if ((traits & Letters.WORD) != 0) {
                at = word(at, traits);
            } else {
                at = other(at, traits);
            }
        }
    }

    private int word(int from, byte first) {
        length = 0;
        hash = 0;
        int all = 0;
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            byte traits = Letters.traits(c);
            if ((traits & (Letters.WORD | Letters.HARD)) != Letters.WORD) {
                all |= traits & Letters.HARD;
                break;
            }
            all |= traits;
            append(Letters.folded(c));
            at++;
        }
        boolean initial = at == from + 1 && at < end && text.charAt(at) == '.' && (first & Letters.LETTER) != 0;
        if (initial || (all & Letters.HARD) != 0) {
            return hard(from);
        }
        found(from, at, (byte) (first & Letters.CAPITAL | all & Letters.SMALL));
        return at;
    }

    private void append(int letters) {
        if (length + 2 > folded.length) {
            folded = Arrays.copyOf(folded, 2 * folded.length);
        }
        if (letters != 0) {
            append((char) letters);
            if (letters >>> 16 != 0) {
                append((char) (letters >>> 16));
            }
        }
    }

    private void append(char letter) {
        folded[length++] = letter;
        hash = 31 * hash + letter;
    }

    /** A sign, or a word that begins with a rare letter. */
    private int other(int from, byte traits) {
        boolean rare = (traits & Letters.HARD) != 0;
        if (rare && WordEnds.isWord(text.codePointAt(from))) {
            return hard(from);
        }
        int to = rare ? WordEnds.of(text, from, end) : from + 1;
        if (!isPassedOver(from, to)) {
            fold(text, from, to);
            found(from, to, Letters.SMALL);
        }
        return to;
    }

    private int hard(int from) {
        int to = WordEnds.of(text, from, end);
        String form = text.substring(from, to);
        foldLong(form);
        boolean capital = Character.isLetter(form.codePointAt(0)) && Character.isUpperCase(form.codePointAt(0));
        boolean small = !form.equals(form.toUpperCase(Locale.ROOT));
        found(from, to, (byte) ((capital ? Letters.CAPITAL : 0) | (small ? Letters.SMALL : 0)));
        return to;
    }

    /** Folds a stretch as a whole, whatever stands in it. */
    final void fold(String text, int from, int to) {
        length = 0;
        hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((Letters.traits(c) & Letters.HARD) != 0) {
                foldLong(text.substring(from, to));
                return;
            }
            append(Letters.folded(c));
        }
    }

    private void foldLong(String form) {
        length = 0;
        hash = 0;
        String letters = NameFolding.fold(form);
        for (int i = 0; i < letters.length(); i++) {
            append((int) letters.charAt(i));
        }
    }

    /** The number of what was folded last. */
    final int number(Vocabulary vocabulary) {
        return vocabulary.number(folded, length, hash);
    }

    private void found(int from, int to, byte traits) {
        lastEnd = to;
        lastLength = length;
        word(from, to, folded, length, hash, traits);
    }

    private boolean isPassedOver(int from, int to) {
        char c = text.charAt(from);
        if (joins(c)) {
            boolean left = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
            boolean right = to < text.length() && Character.isLetterOrDigit(text.charAt(to));
            return left && right || c != '-' && (left || right);
        }
        return c == '.' && lastEnd == from && lastLength <= ABBREVIATION;
    }
}
