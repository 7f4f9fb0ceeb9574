package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Furniture is known by itself; what could be a paragraph is not taken for it. */
class ChromeTest {

    private final Lexicon lexicon = Lexicon.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Share|CHROME",
                "PARTAGEZ !|CHROME",
                "Facebook Twitter WhatsApp Copier le lien|CHROME",
                "12 comments|CHROME",
                "* * *|CHROME",
                "https://example.org/story|CHROME",
                "2024-05-06T07:08:09+02:00|CHROME",
                "Accueil › Monde › Afrique|CHROME",
                "Inscrivez-vous à la newsletter du soir|CHROME",
                "À LIRE AUSSI — Le récit d'une nuit blanche|RELATED",
                "Watch: the moment they shook hands|RELATED",
                "You may also like:|RELATED",
                "Crédit photo : J. Petit|CAPTION",
                "© J. Petit / Agence|CAPTION"
            })
    void furnitureIsKnown(String text, Chrome.What what) {
        assertThat(lexicon.chrome().what(text)).isEqualTo(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes.",
                "« Jamais », a-t-elle répondu.",
                "Photo or no photo, they met.",
                "He asked them to share the cost.",
                "Watch this space, he said: the treaty is not dead, and those who bury it will be the first to miss it, whatever"
                        + " they tell their parliaments.",
                "Lire entre les lignes, voilà ce que font les diplomates.",
                "Video of the meeting shows the minister leaving early.",
                "Also on Thursday, the envoy flew to Amman.",
                "1989",
                "«Oui» » «non» »"
            })
    void whatCouldBeAParagraphIsNot(String text) {
        assertThat(lexicon.chrome().what(text)).isNull();
    }
}
