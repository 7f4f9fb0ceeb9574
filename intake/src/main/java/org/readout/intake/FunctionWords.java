package org.readout.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words that hold sentences together, in languages of Latin letters, by which a headline is told that letters alone do not tell. Immutable. */
final class FunctionWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+'?");
    /** How much likelier one such word makes its language. */
    private static final double EACH = 2;

    private final Map<String, Set<String>> words = new HashMap<>();

    FunctionWords() {
        for (String[] row : Table.read("function-words.tsv", 2)) {
            words.put(row[0], Set.of(row[1].split(" ")));
        }
    }

    /** By how much the words of a text make a language (ISO 639-1) likelier; 1 where nothing is known. */
    double weight(String language, String text) {
        Set<String> known = words.getOrDefault(language, Set.of());
        String folded = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        long found = WORD.matcher(folded)
                .results()
                .map(MatchResult::group)
                .filter(known::contains)
                .count();
        return Math.pow(EACH, found);
    }

    /** Whether the language is written in Latin letters, as far as the table knows it. */
    boolean isLatin(String language) {
        return words.containsKey(language);
    }
}
