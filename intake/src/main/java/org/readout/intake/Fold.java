package org.readout.intake;

import java.util.List;
import org.readout.language.AccentFolding;

/** Texts compared by their words: no case, accents, quotation marks, punctuation or blanks. */
final class Fold {

    private Fold() {}

    /** The words in lower case, parted by one blank. */
    static String words(String text) {
        String folded = AccentFolding.fold(text);
        StringBuilder words = new StringBuilder(folded.length());
        boolean between = false;
        for (int at = 0; at < folded.length(); ) {
            int c = folded.codePointAt(at);
            at += Character.charCount(c);
            if (!isOfWord(c)) {
                between = true;
                continue;
            }
            if (between && !words.isEmpty()) {
                words.append(' ');
            }
            between = false;
            words.appendCodePoint(c);
        }
        return words.toString();
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
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
