package org.readout.archive.merging;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Telling words, and how many two reports share. Words that begin alike are forms of one, or of one in two languages. */
public record Words(Set<String> words) {

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

    /** These without the words of some names. */
    Words without(Collection<String> names) {
        Set<String> left = new TreeSet<>(words);
        for (String name : names) {
            for (String part : Vocabulary.folded(name).split("[^\\p{L}\\p{N}]+")) {
                left.removeIf(word -> word.equals(part) || areAlike(word, part));
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
