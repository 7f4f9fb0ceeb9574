package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallWordsTest {

    private static final String FRENCH =
            """
            Les deux délégations se sont retrouvées dans la matinée pour une séance qui a duré plus de trois heures, \
            selon une source proche des négociations. Elles ont examiné le projet de trêve avec les médiateurs, mais \
            aucune date n'a été fixée pour la suite des travaux. """;

    private static final String ENGLISH =
            """
            The two delegations met in the morning for a session that lasted more than three hours, according to a \
            source who was close to the negotiations. They have gone over the draft of the truce with the mediators, \
            and no date has been set for the talks that are to follow. """;

    private final SmallWords smallWords = new SmallWords();

    @Test
    void plain_french_and_plain_english_are_told() {
        assertThat(smallWords.plainly(FRENCH)).contains("fr");
        assertThat(smallWords.plainly(ENGLISH)).contains("en");
    }

    @Test
    void a_mixed_text_takes_a_closer_look() {
        assertThat(smallWords.plainly(FRENCH + ENGLISH)).isEmpty();
    }

    @Test
    void a_short_text_takes_a_closer_look() {
        assertThat(smallWords.plainly("Les ministres sont dans la salle.")).isEmpty();
    }

    @Test
    void a_text_in_a_neighbouring_language_takes_a_closer_look() {
        assertThat(
                        smallWords.plainly(
                                """
                        Le due delegazioni si sono ritrovate in mattinata per una seduta che è durata più di tre ore, \
                        secondo una fonte vicina ai negoziati. Hanno esaminato il progetto di tregua con i mediatori, \
                        ma non è stata fissata nessuna data per il seguito dei lavori."""))
                .isEmpty();
    }
}
