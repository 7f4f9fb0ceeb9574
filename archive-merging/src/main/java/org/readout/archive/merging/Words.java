package org.readout.archive.merging;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Telling words, and how many two reports share. Words that begin alike are forms of one, or of one in two languages. */
public record Words(Set<String> words) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int ALIKE = 4;

    private static final double MOST = 0.55;

    public Words {
        words = new TreeSet<>(words);
    }

    /** Those of these words that have their like among others. */
    public Set<String> shared(Words other) {
        Set<String> shared = new TreeSet<>();
        for (String word : words) {
            if (other.words.contains(word) || other.words.stream().anyMatch(w -> areAlike(word, w))) {
                shared.add(word);
            }
        }
        return shared;
    }

    /** The words that a name is made of. */
    static List<String> ofName(String name) {
        return List.of(NO_WORD.split(Vocabulary.folded(name)));
    }

    /** These without some words and their like. */
    Words without(Set<String> others) {
        Set<String> left = new TreeSet<>();
        for (String word : words) {
            if (!others.contains(word) && others.stream().noneMatch(other -> areAlike(word, other))) {
                left.add(word);
            }
        }
        return new Words(left);
    }

    int size() {
        return words.size();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    static boolean areAlike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int longest = Math.max(one.length(), other.length());
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= ALIKE && common >= MOST * longest && !Character.isDigit(one.charAt(0));
    }
}
