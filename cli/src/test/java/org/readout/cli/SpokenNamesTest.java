package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.readout.knowledge.Knowledge;
import org.readout.web.ports.Names;

class SpokenNamesTest {

    private final Names names = new SpokenNames(CompletableFuture.completedFuture(Knowledge.load()));

    @Test
    void a_state_a_body_and_a_matter_have_the_first_name_of_the_language() {
        assertThat(names.of("Q159", "Russia", "fr")).isEqualTo("Russie");
        assertThat(names.of("Q1065", "United Nations", "fr")).isEqualTo("ONU");
        assertThat(names.of("treaty:non proliferation treaty", "Non-Proliferation Treaty", "fr"))
                .isEqualTo("TNP");
    }

    @Test
    void a_person_is_spelled_as_the_language_does_and_gets_no_nickname() {
        assertThat(names.of("Q58217", "Sergey Lavrov", "fr")).isEqualTo("Sergueï Lavrov");
        assertThat(names.of("Q7821917", "Antony Blinken", "fr")).isEqualTo("Antony Blinken");
        assertThat(names.of("Q207", "George W. Bush", "fr")).isEqualTo("George W. Bush");
        assertThat(names.of("Q6279", "Joe Biden", "fr")).isEqualTo("Joe Biden");
    }

    @Test
    void a_place_is_told_apart_by_its_state() {
        assertThat(names.of(Names.place("Kabul", "AFG"), "Kabul", "fr")).isEqualTo("Kaboul");
        assertThat(names.of(Names.place("Kabul", null), "Kabul", "fr")).isEqualTo("Kaboul");
        assertThat(names.of(Names.place("Germany", "DEU"), "Germany", "fr")).isEqualTo("Allemagne");
    }

    @Test
    void whoever_is_not_in_the_tables_keeps_the_name_and_english_is_what_is_kept() {
        assertThat(names.of("person:nils berg/NOR", "Nils Berg", "fr")).isEqualTo("Nils Berg");
        assertThat(names.of("Q159", "Russia", "en")).isEqualTo("Russia");
        assertThat(names.of("Q159", "Russia", "tlh")).isEqualTo("Russia");
    }

    @Test
    void whoever_is_called_by_a_name_is_found_by_the_beginning_of_a_word_of_it() {
        assertThat(names.whos("russi", "fr")).contains("Q159");
        assertThat(names.whos("etats unis", "fr")).contains("Q30");
        assertThat(names.whos("lavr", "fr")).contains("Q58217");
        assertThat(names.whos("kaboul", "fr")).isEmpty();
        assertThat(names.whos("russi", "en")).isEmpty();
    }
}
