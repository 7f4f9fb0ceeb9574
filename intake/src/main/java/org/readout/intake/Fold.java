package org.readout.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts compared by their words: no case, accents, quotation marks, punctuation or blanks. */
final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fold() {}

    /** The words in lower case, parted by one blank. */
    static String words(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static List<String> list(String text) {
        String words = words(text);
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    static boolean same(String a, String b) {
        return words(a).equals(words(b));
    }

    /** Where in {@code text} the words of {@code start} end, or -1 where it does not begin with them. */
    static int endOfStart(String text, String start) {
        String wanted = words(start).replace(" ", "");
        int matched = 0;
        for (int at = 0; at < text.length() && matched < wanted.length(); ) {
            int next = text.offsetByCodePoints(at, 1);
            String letters = words(text.substring(at, next)).replace(" ", "");
            if (!wanted.startsWith(letters, matched)) {
                return -1;
            }
            matched += letters.length();
            at = next;
            if (matched == wanted.length()) {
                return at;
            }
        }
        return -1;
    }
}
