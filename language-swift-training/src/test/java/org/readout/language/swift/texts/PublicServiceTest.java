package org.readout.language.swift.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicServiceTest {

    @Test
    void aSheetIsReadParagraphByParagraph() {
        String sheet =
                """
                {"children": [
                  {"type": "element", "name": "Titre", "children": [{"type": "text", "text": "Passeport"}]},
                  {"type": "element", "name": "Paragraphe", "children": [
                    {"type": "text", "text": "Le passeport est valable"},
                    {"type": "element", "name": "MiseEnEvidence", "children": [{"type": "text", "text": "10 ans"}]},
                    {"type": "text", "text": "."}]}]}
                """;

        assertThat(PublicService.sheet(sheet)).containsExactly("Le passeport est valable 10 ans.");
    }

    @Test
    void answersThatHoldForEverybodyAreReadLineByLine() {
        String answers = "[{\"answers\": {\"generic\": {\"text\": \"Oui.\\nSauf accord.\"}}}, {\"answers\": {}}]";

        assertThat(PublicService.contributions(answers)).containsExactly("Oui.", "Sauf accord.");
    }
}
