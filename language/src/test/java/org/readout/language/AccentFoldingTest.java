package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentFoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Évian, evian",
        "MAÏS, mais",
        "l’Élysée, l’elysee",
        "cœur, cœur",
        "1ᵉʳ, 1er",
        "ﬁnance, finance",
        "Łódź, łodz",
        "Ελλάδα, ελλαδα",
        "İzmir, izmir"
    })
    void letters_lose_case_and_accents(String text, String folded) {
        assertThat(AccentFolding.fold(text)).isEqualTo(folded);
    }

    @Test
    void every_sign_of_the_first_plane_folds_as_unicode_says() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            String text = "a" + c + "b";
            String expected = Normalizer.normalize(text, Normalizer.Form.NFKD)
                    .replaceAll("\\p{M}+", "")
                    .toLowerCase(Locale.ROOT);
            assertThat(AccentFolding.fold(text)).isEqualTo(expected);
        }
    }

    @Test
    void a_text_that_is_folded_is_not_copied() {
        String text = "new start";
        assertThat(AccentFolding.fold(text)).isSameAs(text);
    }
}
