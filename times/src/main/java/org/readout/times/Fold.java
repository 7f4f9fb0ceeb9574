package org.readout.times;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without case, accents and the shape of apostrophes. */
final class Fold {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}'’.]+");

    private Fold() {}

    static String of(String word) {
        return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
    }
}
