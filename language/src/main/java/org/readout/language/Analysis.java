package org.readout.language;

import java.util.List;
import java.util.Optional;

/**
 * A text and what an analyzer made of it: sentences in order, none crossing an empty line. Immutable.
 *
 * @param language ISO 639-1
 */
public record Analysis(String text, String language, List<Sentence> sentences) {

    public Analysis {
        sentences = List.copyOf(sentences);
    }

    /** The sentence that covers this offset; binary search. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Sentence s = sentences.get(mid);
            if (offset < s.begin()) {
                high = mid - 1;
            } else if (offset >= s.end()) {
                low = mid + 1;
            } else {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }
}
