package org.readout.knowledge.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are written into tables and compared while these are made. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SEPARATORS = Pattern.compile("[|;\\s]+");

    private Names() {}

    /** Lower case, without accents and signs; equal for names that are the same. */
    static String key(String name) {
        return OTHERS.matcher(plain(name)).replaceAll(" ").strip();
    }

    /** What an id may be made of: {@code emmanuel-macron}; empty where no Latin letter is in it. */
    static String slug(String name) {
        String slug = NOT_PLAIN.matcher(plain(name)).replaceAll("-");
        return slug.replaceAll("^-|-$", "");
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ı", "i")
                .replaceAll("['’ʼ`]", "");
    }

    /** A value without what parts fields, values and lines of a table. */
    static String field(String text) {
        return SEPARATORS.matcher(text).replaceAll(" ").strip();
    }

    /** 'ANGELA_MERKEL_' as people write it. */
    static String titleCase(String phrase) {
        StringBuilder name = new StringBuilder();
        for (String word : phrase.replace('_', ' ').strip().split("\\s+")) {
            name.append(name.isEmpty() ? "" : " ");
            boolean begin = true;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                name.append(begin ? Character.toUpperCase(c) : Character.toLowerCase(c));
                begin = c == '-' || c == '\'';
            }
        }
        return name.toString();
    }
}
