package org.readout.language.swift.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final String LONG =
            "The two ministers met in the old town hall and spoke for an hour about the river that parts their lands.";
    private static final String OTHER =
            "Nobody at the ministry would say whether the envoy had been received by the president of the republic.";

    @Test
    void spacesOfAnyKindAreOne() {
        assertThat(Paragraphs.clean(" « Oui »,\n a dit\tle ministre. ")).isEqualTo("« Oui », a dit le ministre.");
    }

    @Test
    void headingsAndCodeAreNoProse() {
        assertThat(Paragraphs.isProse(LONG)).isTrue();
        assertThat(Paragraphs.isProse("What the two ministers of the two republics spoke about in the hall"))
                .isFalse();
        assertThat(Paragraphs.isProse("for (int i = 0; i < 10; i++) { total += prices[i] * 100 / rates[i]; } // 12."))
                .isFalse();
        assertThat(Paragraphs.isProse("They met.")).isFalse();
    }

    @Test
    void aSampleHoldsEachParagraphOnceInAnOrderOfItsOwn() {
        List<String> sample = Paragraphs.sample(List.of(LONG, OTHER, LONG, "They met."), 1000);

        assertThat(sample).containsExactlyInAnyOrder(LONG, OTHER);
        assertThat(Paragraphs.sample(List.of(OTHER, LONG), 1000)).isEqualTo(sample);
    }

    @Test
    void aSampleEndsWhenItHasItsWords() {
        assertThat(Paragraphs.sample(List.of(LONG, OTHER), 5)).hasSize(1);
    }
}
