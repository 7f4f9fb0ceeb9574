package org.readout.language.names;

import java.util.Locale;
import org.readout.language.AccentFolding;

/**
 * How names are compared: without accents, case, hyphens, apostrophes and the dots of abbreviations. Safe for any number
 * of threads.
 */
public final class NameFolding {

    /** Letters that Unicode takes for one, and the dot. */
    private static final String LIGATURES = "œæßøłđı.";

    private NameFolding() {}

    /** A word as it is compared; hyphens and apostrophes inside it stay. */
    public static String fold(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : longWay(text);
    }

    /** The folded words of a name with one blank between them: equal for names that are the same. */
    public static String key(String name) {
        return isPlain(name) ? name.toLowerCase(Locale.ROOT) : new Key().of(name);
    }

    static String longWay(String text) {
        String lower = AccentFolding.fold(text);
        if (!hasMore(lower)) {
            return lower;
        }
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'œ' -> out.append("oe");
                case 'æ' -> out.append("ae");
                case 'ß' -> out.append("ss");
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ' -> out.append('d');
                case 'ı' -> out.append('i');
                case '.' -> {}
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean hasMore(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (LIGATURES.indexOf(lower.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static final class Key extends WordCutter {
        private final StringBuilder key = new StringBuilder();

        String of(String name) {
            cut(name, 0, name.length());
            return key.toString();
        }

        @Override
        void word(int begin, int end, char[] folded, int length, int hash, byte traits) {
            key.append(key.isEmpty() ? "" : " ").append(folded, 0, length);
        }
    }
}
