package org.readout.language.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class NameTrieTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final NameTrie<String> names = new NameTrie<>();

    private void add(String name, String value) {
        names.add(Words.ofNames(vocabulary).of(name), value);
    }

    private Words words(String text) {
        return Words.ofText(vocabulary).of(text);
    }

    private List<String> at(String text, int from) {
        NameTrie.Match<String> match = names.longest(words(text), from);
        return match == null ? List.of() : match.values();
    }

    @Test
    void theLongestNameWins() {
        add("Congo", "COG");
        add("République démocratique du Congo", "COD");

        assertThat(at("République démocratique du Congo", 0)).containsExactly("COD");
        assertThat(at("Congo", 0)).containsExactly("COG");
    }

    @Test
    void accentsHyphensAndApostrophesMakeNoDifference() {
        add("Côte d'Ivoire", "CIV");
        add("Moon Jae-in", "moon-jae-in");

        assertThat(at("COTE D’IVOIRE", 0)).containsExactly("CIV");
        assertThat(at("Moon Jae In", 0)).containsExactly("moon-jae-in");
    }

    @Test
    void theDotsOfAnAbbreviationMakeNoDifference() {
        add("US", "USA");
        add("George W. Bush", "george-w-bush");

        assertThat(at("U.S.", 0)).containsExactly("USA");
        assertThat(at("George W Bush", 0)).containsExactly("george-w-bush");
    }

    @Test
    void aShortAcronymNeedsItsCapitals() {
        add("US", "USA");

        assertThat(at("us", 0)).isEmpty();
        assertThat(at("Us", 0)).isEmpty();
    }

    @Test
    void aNameNeedsItsFirstCapitalButASmallWordTakesEither() {
        add("Mali", "MLI");
        add("russe", "RUS");

        assertThat(at("mali", 0)).isEmpty();
        assertThat(at("MALI", 0)).containsExactly("MLI");
        assertThat(at("Russe", 0)).containsExactly("RUS");
    }

    @Test
    void aPunctuationMarkPartsNames() {
        add("North Korea", "PRK");

        assertThat(at("North, Korea", 0)).isEmpty();
    }

    @Test
    void namesakesAreAllGiven() {
        add("congolais", "COD");
        add("congolais", "COG");

        assertThat(at("congolais", 0)).containsExactly("COD", "COG");
    }

    @Test
    void aDemonymMayStandInsideATitle() {
        add("ministre des affaires étrangères", "foreign-minister");
        Words words = words("ministre russe des affaires étrangères");

        NameTrie.Match<String> match = names.longest(words, 0, forms(words, w -> w == 1 ? 1 : 0));

        assertThat(match).isNotNull();
        assertThat(match.to()).isEqualTo(words.size());
    }

    @Test
    void aLemmaAndASingularAreAsGoodAsTheWord() {
        add("rebelle armé", "REB");
        Words words = words("Rebelles armés");

        assertThat(names.longest(words, 0)).isNull();
        assertThat(names.longest(words, 0, forms(words, w -> 0))).isNotNull();
    }

    @Test
    void whatIsNoNameIsNone() {
        add("Mali", "MLI");

        assertThat(at("", 0)).isEmpty();
        assertThat(at("Malibu", 0)).isEmpty();
        assertThat(at("; Mali", 0)).isEmpty();
    }

    @Test
    void manyNamesAreAllFound() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            all.add("Nom" + i % 70 + " de " + (char) ('a' + i % 26) + " Lieu" + i);
        }
        all.forEach(n -> add(n, n));

        assertThat(all).allSatisfy(n -> assertThat(at(n + " et", 0)).containsExactly(n));
    }

    @Test
    void aNameOfTooManyWordsIsRefused() {
        String name = "a ".repeat(65);

        assertThatThrownBy(() -> add(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64 words");
    }

    /** Lemmas that are the words without a final s. */
    private NameTrie.Forms forms(Words words, IntUnaryOperator gap) {
        return new NameTrie.Forms() {
            @Override
            public int lemma(int word) {
                String folded = words.folded(word);
                return words.numberOf(folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded);
            }

            @Override
            public int stem(int word) {
                return words.number(word);
            }

            @Override
            public int gap(int word) {
                return gap.applyAsInt(word);
            }
        };
    }
}
