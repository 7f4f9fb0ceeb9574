package org.readout.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.knowledge.Knowledge;
import org.readout.language.names.NameTrie;
import org.readout.language.names.Words;

class SurnamesTest {

    private static final Stock STOCK = new Stock(Knowledge.load(), "en");

    private static List<String> bearers(String surname) {
        Words words = Words.ofText(STOCK.vocabulary).of(surname);
        NameTrie.Match<String> match = STOCK.surnames.longest(words, 0);
        return match == null || match.to() < words.size() ? List.of() : match.values();
    }

    @Test
    void aFamilyNameThatStandsFirstIsASurname() {
        assertThat(bearers("Xi")).contains("xi-jinping");
        assertThat(bearers("Lou")).contains("lou-jiwei");
    }

    @Test
    void aGivenNameOfAnotherLanguageThatStandsFirstIsNone() {
        assertThat(bearers("James")).noneMatch(p -> p.startsWith("james-"));
        assertThat(bearers("Wu")).contains("joseph-wu");
        assertThat(bearers("Joseph")).doesNotContain("joseph-wu");
    }

    @Test
    void aSuffixIsNoSurnameAndMayBeLeftOut() {
        assertThat(bearers("Marcos")).contains("ferdinand-marcos-jr");
        assertThat(bearers("Marcos Jr.")).contains("ferdinand-marcos-jr");
        assertThat(bearers("Jr.")).isEmpty();
        assertThat(bearers("III")).isEmpty();
    }
}
