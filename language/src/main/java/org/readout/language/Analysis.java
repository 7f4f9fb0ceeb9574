package org.readout.language;

import java.util.List;
import java.util.Optional;
import org.readout.record.Span;

/**
 * A text and what an analyzer made of it: sentences in order, none crossing an empty line. Immutable.
 *
 * @param language ISO 639-1
 */
public record Analysis(String text, String language, List<Sentence> sentences) {

    public Analysis {
        sentences = List.copyOf(sentences);
    }

    /** The same without the trees of sentences that are not chosen. */
    public Analysis only(SentenceChoice choice) {
        return new Analysis(
                text,
                language,
                sentences.stream()
                        .map(s -> {
                            Sentence bare = s.bare();
                            return choice.takes(bare) ? s : bare;
                        })
                        .toList());
    }

    /** The sentences that a stretch of the text reaches into, in order. */
    public List<Sentence> overlapping(Span span) {
        int from = firstEndingBehind(span.begin());
        int to = from;
        while (to < sentences.size() && sentences.get(to).begin() < span.end()) {
            to++;
        }
        return sentences.subList(from, to);
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sentences.get(mid).end() > offset) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
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
