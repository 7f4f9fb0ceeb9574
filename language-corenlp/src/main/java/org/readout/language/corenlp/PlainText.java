package org.readout.language.corenlp;

/** Makes any string safe for the engine's lexers, without moving a character. */
final class PlainText {

    private PlainText() {}

    /** The same text at the same offsets, but for blanks where control characters and halves of a pair stood. */
    static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || unsafe(c)) {
                if (out == null) {
                    out = new StringBuilder(text);
                }
                out.setCharAt(i, ' ');
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean unsafe(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF'
                || c == '\u2028'
                || c == '\u2029';
    }
}
