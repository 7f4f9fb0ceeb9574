package org.readout.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a text that plainly is in one language by its small words, without a model. Says nothing of a text that is short,
 * mixed, or in a language that has no list. Immutable.
 */
final class SmallWords {

    private static final int FEWEST_WORDS = 40;
    private static final int FEWEST_DIFFERENT = 6;
    private static final double PLAINLY = 0.12;
    private static final double FOREIGN = 0.02;

    private final List<String> languages;
    private final Map<String, Integer> languageOf = new HashMap<>();

    SmallWords() {
        List<String[]> rows = Table.read("small-words.tsv", 2);
        languages = rows.stream().map(row -> row[0]).toList();
        for (int language = 0; language < rows.size(); language++) {
            for (String word : rows.get(language)[1].split(" ")) {
                languageOf.put(word, language);
            }
        }
    }

    /** The language that a text plainly is in; empty where that takes a closer look. */
    Optional<String> plainly(String text) {
        Count count = new Count();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && begin < 0) {
                begin = i;
            } else if (!letter && begin >= 0) {
                count.add(text.substring(begin, i));
                begin = -1;
            }
        }
        return count.plainly();
    }

    /** The small words of one text. */
    private final class Count {
        private final int[] found = new int[languages.size()];
        private final Set<String> different = new HashSet<>();
        private int words;

        void add(String word) {
            words++;
            String lower = word.toLowerCase(Locale.ROOT);
            Integer language = languageOf.get(lower);
            if (language != null) {
                found[language]++;
                different.add(lower);
            }
        }

        Optional<String> plainly() {
            int plain = -1;
            for (int i = 0; i < found.length; i++) {
                double share = (double) found[i] / Math.max(1, words);
                if (share >= PLAINLY && plain < 0) {
                    plain = i;
                } else if (share > FOREIGN) {
                    return Optional.empty();
                }
            }
            boolean enough = words >= FEWEST_WORDS && different.size() >= FEWEST_DIFFERENT;
            return plain >= 0 && enough ? Optional.of(languages.get(plain)) : Optional.empty();
        }
    }
}
