package org.readout.intake;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that say who wrote an article, by their shape: a word for 'by', then names. */
final class Bylines {

    private static final Pattern BY = Pattern.compile(
            "(?i)^(?:(?:written|reported|propos recueillis|texte) )?(?:by|par|von|por|di|door)\\b[\\s:]+(.*)$");
    private static final Set<String> JOINING = Set.of(
            "and", "et", "und", "y", "e", "en", "in", "à", "avec", "with", "for", "pour", "de", "du", "la", "le", "des",
            "van", "von", "der", "den", "bin", "al", "el", "da", "dos", "of", "the", "&", "|", "-", "–", "—", "/",
            "at");
    private static final int LONGEST = 14;

    private Bylines() {}

    /** The names in a line that is a byline; null where it is none. */
    static @Nullable String names(String text) {
        Matcher m = BY.matcher(text);
        if (text.length() > 140 || !m.matches() || Shape.isClosed(text)) {
            return null;
        }
        String names = PlainText.line(m.group(1));
        String[] words = names.split("[\\s,]+");
        int named = 0;
        for (String word : words) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (!capital && !JOINING.contains(word)) {
                return null;
            }
            named += capital ? 1 : 0;
        }
        return named > 0 && named <= LONGEST && words.length <= 2 * LONGEST ? names : null;
    }

    /** The same names, with or without 'by', however they are written. */
    static boolean same(String text, @Nullable String byline) {
        if (byline == null || text.length() > 200) {
            return false;
        }
        String words = Fold.words(text);
        String names = Fold.words(byline);
        Matcher m = BY.matcher(text);
        return words.equals(names) || (m.matches() && Fold.words(m.group(1)).equals(names));
    }
}
