package org.readout.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTrieTest {

    private final NameTrie<String> names = new NameTrie<>();

    private List<String> at(String text, int from) {
        NameTrie.Match<String> match = names.longest(Fold.words(text), from);
        return match == null ? List.of() : match.values();
    }

    @Test
    void theLongestNameWins() {
        names.add("Congo", "COG");
        names.add("République démocratique du Congo", "COD");

        assertThat(at("République démocratique du Congo", 0)).containsExactly("COD");
        assertThat(at("Congo", 0)).containsExactly("COG");
    }

    @Test
    void accentsHyphensAndApostrophesMakeNoDifference() {
        names.add("Côte d'Ivoire", "CIV");
        names.add("Moon Jae-in", "moon-jae-in");

        assertThat(at("COTE D’IVOIRE", 0)).containsExactly("CIV");
        assertThat(at("Moon Jae In", 0)).containsExactly("moon-jae-in");
    }

    @Test
    void theDotsOfAnAbbreviationMakeNoDifference() {
        names.add("US", "USA");
        names.add("George W. Bush", "george-w-bush");

        assertThat(at("U.S.", 0)).containsExactly("USA");
        assertThat(at("George W Bush", 0)).containsExactly("george-w-bush");
    }

    @Test
    void aShortAcronymNeedsItsCapitals() {
        names.add("US", "USA");

        assertThat(at("us", 0)).isEmpty();
        assertThat(at("Us", 0)).isEmpty();
    }

    @Test
    void aNameNeedsItsFirstCapitalButASmallWordTakesEither() {
        names.add("Mali", "MLI");
        names.add("russe", "RUS");

        assertThat(at("mali", 0)).isEmpty();
        assertThat(at("MALI", 0)).containsExactly("MLI");
        assertThat(at("Russe", 0)).containsExactly("RUS");
    }

    @Test
    void aPunctuationMarkPartsNames() {
        names.add("North Korea", "PRK");

        assertThat(at("North, Korea", 0)).isEmpty();
    }

    @Test
    void namesakesAreAllGiven() {
        names.add("congolais", "COD");
        names.add("congolais", "COG");

        assertThat(at("congolais", 0)).containsExactly("COD", "COG");
    }

    @Test
    void aDemonymMayStandInsideATitle() {
        names.add("ministre des affaires étrangères", "foreign-minister");
        List<Word> words = Fold.words("ministre russe des affaires étrangères");

        NameTrie.Match<String> match =
                names.longest(words, 0, true, at -> words.get(at).folded().equals("russe") ? 1 : 0);

        assertThat(match).isNotNull();
        assertThat(match.to()).isEqualTo(words.size());
    }
}
