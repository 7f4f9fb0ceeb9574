package org.readout.web.reading;

/**
 * Keeps French signs on the line of the word that they belong to: the space before {@code : ; ! ? »} and after {@code «} does
 * not break. One letter stands for one letter, so that places in the text stay what they are.
 */
public final class FrenchSpaces {

    private static final char UNBROKEN = '\u00A0';

    private FrenchSpaces() {}

    /** The text as it is to be shown. */
    public static String kept(String text, String language) {
        if (!language.equals("fr") || text.indexOf(' ') < 0) {
            return text;
        }
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            boolean before = i + 1 < letters.length && ":;!?»".indexOf(letters[i + 1]) >= 0;
            boolean after = i > 0 && letters[i - 1] == '«';
            if (letters[i] == ' ' && (before || after)) {
                letters[i] = UNBROKEN;
            }
        }
        return new String(letters);
    }
}
