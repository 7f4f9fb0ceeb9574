package org.readout.language.swift.syntax;

/**
 * The words of one sentence as numbers: form, ends, shape. Two places before the first word and two behind the last
 * are empty, so that neighbours can be asked for without a look at the bounds. For one thread; filled anew for each
 * sentence.
 */
final class Words {

    /** How many empty places there are on either side. */
    static final int MARGIN = 3;

    int size;
    /** Of the form in lower case, its digits as one. */
    int[] form = new int[0];

    int[] written = new int[0];
    int[] suffix1 = new int[0];
    int[] suffix2 = new int[0];
    int[] suffix3 = new int[0];
    int[] suffix4 = new int[0];
    int[] suffix5 = new int[0];
    int[] prefix2 = new int[0];
    int[] prefix4 = new int[0];
    int[] shape = new int[0];
    /** What the lexicon says of the form, 0 where nothing. */
    int[] reading = new int[0];

    private final StringBuilder lower = new StringBuilder();

    void fill(String[] forms, Lexicon lexicon) {
        size = forms.length;
        reserve(size + 2 * MARGIN);
        for (int i = 0; i < size; i++) {
            fill(i + MARGIN, forms[i], i == 0, lexicon);
        }
        for (int i = 0; i < MARGIN; i++) {
            empty(i);
            empty(size + MARGIN + i);
        }
    }

    private void reserve(int length) {
        if (form.length < length) {
            int room = length + 32;
            form = new int[room];
            written = new int[room];
            suffix1 = new int[room];
            suffix2 = new int[room];
            suffix3 = new int[room];
            suffix4 = new int[room];
            suffix5 = new int[room];
            prefix2 = new int[room];
            prefix4 = new int[room];
            shape = new int[room];
            reading = new int[room];
        }
    }

    private void empty(int i) {
        form[i] = written[i] = suffix1[i] = suffix2[i] = suffix3[i] = suffix4[i] = suffix5[i] = 0;
        prefix2[i] = prefix4[i] = shape[i] = reading[i] = 0;
    }

    /** Two apostrophes are one quotation mark. */
    private static String mark(String word) {
        return word.equals("''") || word.equals("``") ? "\"" : word;
    }

    private void fill(int i, String token, boolean first, Lexicon lexicon) {
        String word = mark(token);
        lower(word);
        int n = lower.length();
        form[i] = Hashes.of(lower, 0, n);
        written[i] = Hashes.of(word, 0, word.length());
        suffix1[i] = Hashes.of(lower, Math.max(0, n - 1), n);
        suffix2[i] = Hashes.of(lower, Math.max(0, n - 2), n);
        suffix3[i] = Hashes.of(lower, Math.max(0, n - 3), n);
        suffix4[i] = Hashes.of(lower, Math.max(0, n - 4), n);
        suffix5[i] = Hashes.of(lower, Math.max(0, n - 5), n);
        prefix2[i] = Hashes.of(lower, 0, Math.min(2, n));
        prefix4[i] = Hashes.of(lower, 0, Math.min(4, n));
        shape[i] = shape(word, first);
        reading[i] = lexicon.reading(form[i]);
    }

    /** The number that {@link #form} has for this word. */
    static int number(String word) {
        Words words = new Words();
        words.lower(word);
        return Hashes.of(words.lower, 0, words.lower.length());
    }

    /** Lower case, one digit for all, one apostrophe for all, plain quotation marks. */
    private void lower(String word) {
        lower.setLength(0);
        for (int i = 0; i < word.length(); i++) {
            lower.append(plain(Character.toLowerCase(word.charAt(i))));
        }
    }

    static char plain(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        return switch (c) {
            case '’', '‘', 'ʼ', '´' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '—', '–', '−' -> '-';
            default -> c;
        };
    }

    /** Capitals, digits, hyphens, points and length, and whether it begins the sentence: a few hundred shapes. */
    private static int shape(String word, boolean first) {
        int capitals = 0;
        int digits = 0;
        int letters = 0;
        boolean hyphen = false;
        boolean point = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            hyphen |= c == '-';
            point |= c == '.';
        }
        boolean initial = Character.isUpperCase(word.charAt(0));
        int kind = capitals == 0 ? 0 : capitals == 1 && initial ? 1 : capitals == letters ? 2 : initial ? 3 : 4;
        int figures = digits == 0 ? 0 : digits == word.length() ? 1 : letters == 0 ? 2 : 3;
        int flags = (hyphen ? 1 : 0) | (point ? 2 : 0) | (letters == 0 ? 4 : 0) | (first ? 8 : 0);
        return 1 + kind + 5 * figures + 20 * flags + (Math.min(word.length(), 4) << 9);
    }
}
