package org.readout.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;

class PlainWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Élise  van der Straß", " UN ", "a", "États Unis", "ONU", "Łódź", "ǅungla Öl", "ÆSIR"})
    void a_name_of_letters_has_the_words_that_the_long_way_finds(String name) {
        assertThat(Fold.words(name)).isEqualTo(theLongWay(name));
    }

    @Test
    void so_has_every_name_of_the_tables() {
        Knowledge knowledge = Knowledge.load();
        List<String> names = new ArrayList<>();
        for (Row row : knowledge.table("people").rows()) {
            names.add(row.get("name"));
        }
        for (String language : Knowledge.LANGUAGES) {
            for (String table : List.of("people", "organisations", "states", "places", "matters")) {
                knowledge.table(language, table).rows().forEach(r -> names.addAll(r.list("names")));
            }
        }
        assertThat(names).hasSizeGreaterThan(5000).allSatisfy(name -> assertThat(Fold.words(name))
                .isEqualTo(theLongWay(name)));
    }

    /** A full stop in front makes it no name of letters alone. */
    private static List<Word> theLongWay(String name) {
        return Fold.words("." + name).stream()
                .skip(1)
                .map(w -> new Word(0, 0, w.begin() - 1, w.end() - 1, w.folded(), w.lemma(), w.capital(), w.capitals()))
                .toList();
    }
}
