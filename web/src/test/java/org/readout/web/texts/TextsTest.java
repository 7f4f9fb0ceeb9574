package org.readout.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readout.record.Actor;
import org.readout.record.Dating;
import org.readout.record.Dropped;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.Statement;

class TextsTest {

    private final Texts english = Texts.in("en");
    private final Texts french = Texts.in("fr");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keys()).isEqualTo(french.keys());
    }

    @Test
    void whatever_a_record_can_hold_has_words() {
        every("act.", Statement.Act.values());
        every("form.", Statement.Form.values());
        every("status.", Event.Status.values());
        every("basis.", Dating.Basis.values());
        every("kind.", Actor.Kind.values());
        every("matter.", Matter.Kind.values());
        every("dropped.", Dropped.Reason.values());
        for (Event.Type type : Event.Type.values()) {
            assertThat(english.keys()).contains("type." + type);
        }
    }

    private void every(String prefix, Enum<?>[] values) {
        for (Enum<?> value : values) {
            assertThat(english.keys()).contains(prefix + value.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void numbers_days_and_plurals_follow_the_language() {
        assertThat(english.of("search.found", 1)).isEqualTo("1 found");
        assertThat(english.of("search.found", 1200)).isEqualTo("1,200 found");
        assertThat(french.of("search.found", 0)).isEqualTo("Aucun résultat");
        assertThat(french.of("search.found", 2)).isEqualTo("2 résultats");
        assertThat(french.day(LocalDate.of(2023, 3, 2))).isEqualTo("2 mars 2023");
        assertThat(english.month(LocalDate.of(2023, 3, 2))).isEqualTo("March 2023");
        assertThat(french.state("DEU")).isEqualTo("Allemagne");
        assertThat(french.state("IGO")).isEqualTo("IGO");
    }

    @Test
    void a_state_as_a_whole_is_less_precise_than_a_place() {
        assertThat(english.precision("Fiji", "FJI", true)).isEqualTo("area");
        assertThat(english.precision("Allemagne", "DEU", true)).isEqualTo("area");
        assertThat(english.precision("Suva", "FJI", true)).isEqualTo("place");
        assertThat(english.precision("Suva", "FJI", false)).isEqualTo("none");
    }
}
