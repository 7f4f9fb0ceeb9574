package org.readout.language.swift.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeechesTest {

    @Test
    void fiveSentencesMakeAParagraph() {
        assertThat(Speeches.paragraphs("One. Two! Three? Four. Five. Six\nis last."))
                .containsExactly("One. Two! Three? Four. Five.", "Six is last.");
    }
}
