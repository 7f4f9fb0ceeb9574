package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists. */
class TablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"chrome.en.tsv", "chrome.fr.tsv", "stamps.tsv"})
    void noLineStandsTwiceAndWordsAreWrittenAsTheyAreCompared(String name) {
        Set<List<String>> seen = new HashSet<>();
        for (String[] row : Table.read(name, 3)) {
            assertThat(seen.add(List.of(row))).as(String.join(" ", row)).isTrue();
            assertThat(row[2].replace("#", ""))
                    .isEqualTo(row[2].replace("#", "").toLowerCase(java.util.Locale.ROOT));
            assertThat(Fold.words(row[2].replace("#", "0"))).isEqualTo(row[2].replace("#", "0"));
        }
    }
}
