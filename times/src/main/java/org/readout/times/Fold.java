package org.readout.times;

import org.readout.language.AccentFolding;

/** Words without case, accents, dots and apostrophes. */
final class Fold {

    private Fold() {}

    static String of(String word) {
        String folded = AccentFolding.fold(word);
        int kept = 0;
        while (kept < folded.length() && !isMark(folded.charAt(kept))) {
            kept++;
        }
        return kept == folded.length() ? folded : withoutMarks(folded, kept);
    }

    private static String withoutMarks(String folded, int from) {
        StringBuilder out = new StringBuilder(folded.length()).append(folded, 0, from);
        for (int i = from; i < folded.length(); i++) {
            if (!isMark(folded.charAt(i))) {
                out.append(folded.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isMark(char c) {
        return c == '\'' || c == '’' || c == '.';
    }
}
