package org.readout.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTokensTest {

    private static final FrenchTokens TOKENS = new FrenchTokens(new FrenchDictionary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "a-t-il dit > a|-t-il|dit",
                "Vient-elle ? > Vient|-elle|?",
                "lorsqu’il l’a vu > lorsqu’|il|l’|a|vu",
                "jusqu'à l'ONU > jusqu'|à|l'|ONU",
                "qu'il > qu'|il",
                "Dites-le-moi. > Dites|-le|-moi|.",
                "aujourd’hui, quelqu'un > aujourd’hui|,|quelqu'un",
                "c’est-à-dire > c’est-à-dire",
                "un rendez-vous, un porte-parole > un|rendez-vous|,|un|porte-parole",
                "celui-ci et Jean-Luc > celui-ci|et|Jean-Luc",
                "le G20, le G7 et un F-16 > le|G20|,|le|G7|et|un|F-16",
                "n° 5 > n°|5",
                "tous les sens. Le > tous|les|sens|.|Le",
                "à 22h. Dans > à|22|h|.|Dans"
            })
    void tokens_are_those_of_the_treebanks(String text, String tokens) {
        assertThat(TOKENS.mend(text, Lexer.french().pieces(text)).stream()
                        .map(Piece::form)
                        .collect(Collectors.joining("|")))
                .isEqualTo(tokens);
    }
}
