package org.readout.language.names;

/**
 * Cuts text as names are compared: an abbreviation with its dots ('U.S.', 'A.B.C'), a run of letters, marks and digits,
 * or one other sign.
 */
final class WordEnds {

    private WordEnds() {}

    /** Where the word, sign or blank ends that begins at {@code from}; never behind {@code end}. */
    static int of(String text, int from, int end) {
        if (!isWord(text.codePointAt(from))) {
            return Math.min(end, next(text, from));
        }
        int abbreviation = abbreviation(text, from, end);
        if (abbreviation > from) {
            return abbreviation;
        }
        int at = from;
        while (at < end && isWord(text.codePointAt(at))) {
            at = next(text, at);
        }
        return Math.min(at, end);
    }

    /** Two letters or more with a dot behind each, and maybe one without before what is no letter; else {@code from}. */
    private static int abbreviation(String text, int from, int end) {
        int last = from;
        int letters = 0;
        int shorter = from;
        for (int dot = dot(text, from, end); dot > last; dot = dot(text, last, end)) {
            if (letters >= 2 && text.charAt(next(text, last)) == '.') {
                shorter = next(text, last);
            }
            last = dot;
            letters++;
        }
        if (letters < 2) {
            return from;
        }
        if (!goesOn(text, last, end)) {
            return last;
        }
        boolean letter = Character.isLetter(text.codePointAt(last));
        return letter && !goesOn(text, next(text, last), end) ? next(text, last) : shorter;
    }

    /** Behind a letter, its marks and a dot; {@code from} where they do not stand here. */
    private static int dot(String text, int from, int end) {
        if (from >= end || !Character.isLetter(text.codePointAt(from))) {
            return from;
        }
        int at = next(text, from);
        while (at < end && isMark(text.codePointAt(at))) {
            at = next(text, at);
        }
        return at < end && text.charAt(at) == '.' ? at + 1 : from;
    }

    private static boolean goesOn(String text, int at, int end) {
        return at < end && (Character.isLetter(text.codePointAt(at)) || isMark(text.codePointAt(at)));
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    static boolean isWord(int c) {
        return Character.isLetter(c) || isMark(c) || isNumber(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** The blanks of which no sign is made. */
    static boolean isBlank(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0';
    }
}
