package org.readout.language.swift.lemmas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.language.Upos;

class LemmasTest {

    @ParameterizedTest
    @CsvSource({
        "fr, étaient, AUX, être",
        "fr, négociations, NOUN, négociation",
        "fr, ont, AUX, avoir",
        "fr, annoncé, VERB, annoncer",
        "fr, affirmant, VERB, affirmer",
        "fr, Lavrov, PROPN, Lavrov",
        "en, said, VERB, say",
        "en, were, AUX, be",
        "en, talks, NOUN, talk",
        "en, Countries, NOUN, country",
        "en, condemned, VERB, condemn",
        "en, told, VERB, tell"
    })
    void a_form_has_its_lemma(String language, String form, Upos upos, String lemma) {
        assertThat(Lemmas.load(language).orElseThrow().lemma(form, upos)).isEqualTo(lemma);
    }

    @Test
    void the_longest_ending_decides_and_a_whole_word_before_all() throws IOException {
        String table = "# note\nNOUN\ts\t1\t\nNOUN\tes\t2\t\nNOUN\t^les\t0\t\n";
        Lemmas lemmas = Lemmas.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        assertThat(lemmas.lemma("cats", Upos.NOUN)).isEqualTo("cat");
        assertThat(lemmas.lemma("boxes", Upos.NOUN)).isEqualTo("box");
        assertThat(lemmas.lemma("les", Upos.NOUN)).isEqualTo("les");
        assertThat(lemmas.lemma("cats", Upos.VERB)).isEqualTo("cats");
    }

    @Test
    void a_language_without_a_table_has_no_lemmas() {
        assertThat(Lemmas.load("xx")).isEmpty();
    }
}
