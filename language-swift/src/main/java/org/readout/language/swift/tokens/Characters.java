package org.readout.language.swift.tokens;

/** What a UTF-16 unit can be at the begin of a token. A pair of surrogates is looked at as one character. */
enum Characters {
    BLANK,
    LETTER,
    DIGIT,
    APOSTROPHE,
    HYPHEN,
    STOP,
    SIGN;

    private static final int TABLE = 0x250;
    private static final byte[] CLASSES = new byte[TABLE];
    private static final Characters[] ALL = values();

    static {
        for (char c = 0; c < TABLE; c++) {
            CLASSES[c] = (byte) find(c).ordinal();
        }
    }

    static Characters of(char c) {
        return c < TABLE ? ALL[CLASSES[c]] : find(c);
    }

    private static Characters find(char c) {
        if (Character.isLetter(c) || c == '_') {
            return LETTER;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return switch (c) {
            case '\'', '’', 'ʼ', '´', '‘' -> APOSTROPHE;
            case '-', '‐', '‑' -> HYPHEN;
            case '.', '!', '?', '…', '。', '！', '？' -> STOP;
            case '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF', '\u200B' -> BLANK;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                    ? BLANK
                    : SIGN;
        };
    }

    static boolean isBlank(char c) {
        return of(c) == BLANK;
    }

    static boolean isLetter(char c) {
        return of(c) == LETTER;
    }

    static boolean isDigit(char c) {
        return of(c) == DIGIT;
    }

    /** A letter, a digit, or what only changes the one before: an accent, a soft hyphen, a joiner. */
    static boolean isInWord(char c) {
        Characters kind = of(c);
        return kind == LETTER || kind == DIGIT || kind == SIGN && c > 0xA0 && changesLast(c);
    }

    private static boolean changesLast(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || c == '·';
    }

    /** A character that is no part of a pair that it needs. */
    static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** A blank that keeps what it stands between on one line. */
    static boolean isNoBreak(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007';
    }
}
