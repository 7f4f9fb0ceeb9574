package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as pages write them. */
class DaysTest {

    private final Days days = new Days();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05T22:10:00-05:00",
                "2024-03-05 08:00",
                "2024/03/05",
                "20240305",
                "Tue, 05 Mar 2024 08:00:00 GMT",
                "Publié le 5 mars 2024 à 18h20",
                "March 5th, 2024",
                "Posted Mar. 5, 2024 at 6 p.m.",
                "5 de marzo de 2024",
                "Dienstag, 5. März 2024",
                "5 березня 2024",
                "05.03.2024",
                "2024年3月5日"
            })
    void readsOneDayInManyForms(String line) {
        assertThat(days.in(line, null)).isEqualTo("2024-03-05");
    }

    @Test
    void numbersThatMayBeEitherAreLeftUnlessTheLanguageTells() {
        assertThat(days.in("03/05/2024", null)).isNull();
        assertThat(days.in("03/05/2024", true)).isEqualTo("2024-05-03");
        assertThat(days.in("25/05/2024", null)).isEqualTo("2024-05-25");
    }

    @Test
    void nothingIsMadeOfLessThanADay() {
        assertThat(days.in("mars 2024", null)).isNull();
        assertThat(days.in("31 février 2024", null)).isNull();
        assertThat(days.in("yesterday", null)).isNull();
    }
}
