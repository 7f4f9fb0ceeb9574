package org.readout.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is compared: in lower case, its letters without their accents and other compatible forms taken apart
 * ({@code É} is {@code e}, {@code ﬁ} is {@code fi}); Unicode's NFKD without marks. Latin letters and the usual
 * punctuation are looked up; only text with other signs goes the long way. Safe for any number of threads.
 */
public final class AccentFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LATIN_END = 0x180;
    private static final int PUNCTUATION = 0x2000;
    private static final int PUNCTUATION_END = 0x2070;

    /** Stands in {@link #ONE} for a sign that folds to none or to several. */
    private static final char NOT_ONE = '\uffff';

    private static final char[] ONE = new char[LATIN_END + PUNCTUATION_END - PUNCTUATION];

    static {
        Arrays.fill(ONE, NOT_ONE);
        for (int i = 0; i < ONE.length; i++) {
            String folded = longWay(String.valueOf((char) (i < LATIN_END ? i : i - LATIN_END + PUNCTUATION)));
            if (folded.length() == 1) {
                ONE[i] = folded.charAt(0);
            }
        }
    }

    private AccentFolding() {}

    /** The text in lower case without accents; the text itself where that is what it is. */
    public static String fold(String text) {
        int length = text.length();
        int same = 0;
        while (same < length && one(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        if (same == length) {
            return text;
        }
        char[] folded = new char[length];
        text.getChars(0, same, folded, 0);
        for (int i = same; i < length; i++) {
            char one = one(text.charAt(i));
            if (one == NOT_ONE) {
                return longWay(text);
            }
            folded[i] = one;
        }
        return new String(folded);
    }

    private static char one(char c) {
        if (c < LATIN_END) {
            return ONE[c];
        }
        return c >= PUNCTUATION && c < PUNCTUATION_END ? ONE[c - PUNCTUATION + LATIN_END] : NOT_ONE;
    }

    private static String longWay(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
