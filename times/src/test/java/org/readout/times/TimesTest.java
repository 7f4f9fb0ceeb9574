package org.readout.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Dating;
import org.readout.record.Span;

/** 'Mora told that Lima left yesterday': the day hangs from what was told. */
class TimesTest {

    private static final Dating YESTERDAY =
            Dating.day(LocalDate.of(2031, 3, 4), Dating.Basis.RESOLVED, List.of(new Span(20, 29)));

    private final Sentence sentence = sentence("told", 1, "ccomp");

    /** @param head what 'left' hangs from, and how */
    private static Sentence sentence(String verb, int head, String relation) {
        return new Sentence(
                0,
                List.of(
                        token(0, 0, "Mora", Upos.PROPN, 1, "nsubj"),
                        token(1, 5, verb, Upos.VERB, -1, "root"),
                        token(2, 10, "Lima", Upos.PROPN, head == 1 ? 3 : 1, head == 1 ? "nsubj" : "obj"),
                        token(3, 15, "left", Upos.VERB, head, relation),
                        token(4, 20, "yesterday", Upos.NOUN, 3, "obl")));
    }

    private static Token token(int index, int begin, String form, Upos upos, int head, String relation) {
        return new Token(index, begin, begin + form.length(), form, form, upos, "", head, relation);
    }

    private static Times times(int head) {
        return new Times(Dating.UNKNOWN, List.of(new Times.Expression(new Span(20, 29), 0, head, YESTERDAY)));
    }

    @Test
    void an_act_is_dated_by_what_hangs_below_it() {
        assertThat(times(4).at(sentence, sentence.token(3))).isEqualTo(YESTERDAY);
        assertThat(times(4).at(sentence, sentence.token(2))).isEqualTo(Dating.UNKNOWN);
    }

    @Test
    void what_is_about_something_else_dates_nothing() {
        assertThat(times(4).at(sentence, sentence.token(1), words -> words.begin() >= 10))
                .isEqualTo(Dating.UNKNOWN);
    }

    @Test
    void what_hangs_from_the_act_itself_dates_it_wherever_it_stands() {
        assertThat(times(4).at(sentence, sentence.token(3), words -> true)).isEqualTo(YESTERDAY);
    }

    @Test
    void what_a_relative_clause_adds_about_somebody_does_not_date_the_act() {
        Sentence other = sentence("met", 2, "acl:relcl");
        assertThat(times(4).at(other, other.token(1))).isEqualTo(Dating.UNKNOWN);
        assertThat(times(4).at(other, other.token(2))).isEqualTo(YESTERDAY);
    }
}
