package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private final Languages languages = new Languages(Set.of("fr", "en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le Sénat vote la loi",
                "fr | Pont fermé : le maire s'explique",
                "fr | Dix ans après, un port renaît",
                "en | Minister quits over ferry deal",
                "en | Talks resume on river border",
                "en | Two die in Oslo storm"
            })
    void a_headline_in_a_language_that_is_read_is_told_by_its_small_words(String language, String headline) {
        assertThat(languages.of(headline, null)).contains(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | Il governo vota la legge sul porto",
                "es | El ministro dimite tras la huelga de los puertos",
                "pt | O governo fecha a ponte da cidade",
                "de | Die Regierung schließt die Brücke am Hafen",
                "sv | Regeringen stänger bron vid hamnen",
                "pl | Rząd zamyka most w porcie",
                "ru | Правительство закрывает мост в порту"
            })
    void a_headline_in_another_language_stays_in_it(String language, String headline) {
        assertThat(languages.of(headline, null)).contains(language);
    }

    @Test
    void words_in_another_script_are_never_french_or_english() {
        assertThat(languages.of("政府关闭港口大桥", null)).isPresent().get().isNotIn("fr", "en");
    }
}
