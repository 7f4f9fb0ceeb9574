package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.record.Span;

class AnalysisTest {

    private static final Analysis THREE =
            new Analysis("One. Two. Six.", "en", List.of(sentence(0, 0), sentence(1, 5), sentence(2, 10)));

    private static Sentence sentence(int index, int begin) {
        Token t = new Token(0, begin, begin + 4, "word", "word", Upos.NOUN, "", -1, "root");
        return new Sentence(index, List.of(t));
    }

    private static List<Integer> overlapping(int begin, int end) {
        return THREE.overlapping(new Span(begin, end)).stream()
                .map(Sentence::index)
                .toList();
    }

    @Test
    void a_stretch_overlaps_the_sentences_that_it_reaches_into() {
        assertThat(overlapping(3, 11)).containsExactly(0, 1, 2);
        assertThat(overlapping(6, 8)).containsExactly(1);
    }

    @Test
    void a_stretch_that_only_touches_a_sentence_does_not_overlap_it() {
        assertThat(overlapping(4, 5)).isEmpty();
        assertThat(overlapping(4, 10)).containsExactly(1);
        assertThat(overlapping(14, 20)).isEmpty();
    }
}
