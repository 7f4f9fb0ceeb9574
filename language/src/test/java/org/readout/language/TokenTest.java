package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {

    private static Token token(String features, String relation) {
        return new Token(0, 0, 1, "a", "a", Upos.VERB, features, -1, relation);
    }

    @Test
    void a_feature_is_found_wherever_it_stands() {
        Token t = token("Mood=Ind|Number=Plur|Tense=Past", "root");
        assertThat(t.feature("Mood")).isEqualTo("Ind");
        assertThat(t.feature("Number")).isEqualTo("Plur");
        assertThat(t.feature("Tense")).isEqualTo("Past");
    }

    @Test
    void a_feature_that_is_not_there_or_only_ends_alike_is_empty() {
        assertThat(token("NumberPoss=Plur", "root").feature("Poss")).isEmpty();
        assertThat(token("VerbForm=Fin", "root").feature("Form")).isEmpty();
        assertThat(token("", "root").feature("Mood")).isEmpty();
    }

    @Test
    void a_relation_covers_its_subtypes() {
        assertThat(token("", "nsubj:pass").is("nsubj")).isTrue();
        assertThat(token("", "nsubj:pass").is("nsubj:pass")).isTrue();
        assertThat(token("", "nsubj").is("nsubj:pass")).isFalse();
        assertThat(token("", "obl").isAny("obj", "obl")).isTrue();
    }
}
