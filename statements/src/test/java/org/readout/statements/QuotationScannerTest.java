package org.readout.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elle a dit : « nous resterons ici » lundi.",
                "Elle a dit : \"nous resterons ici\" lundi.",
                "She said “nous resterons ici” on Monday.",
                "Sie sagte: „nous resterons ici“ am Montag."
            })
    void every_style_of_marks_gives_the_words_without_them(String text) {
        assertThat(outermost(text)).containsExactly("nous resterons ici");
    }

    @Test
    void apostrophes_are_no_quotation_marks() {
        assertThat(outermost("L’ONU n’a pas répondu à l'appel d'Oslo, aujourd'hui."))
                .isEmpty();
    }

    @Test
    void a_quotation_within_a_quotation_is_one_level_down() {
        String text = "« Il m’a dit “plus jamais” hier », raconte-t-elle.";
        assertThat(QuotationScanner.scan(text)).anySatisfy(q -> {
            assertThat(q.depth()).isEqualTo(1);
            assertThat(q.inner().of(text)).isEqualTo("plus jamais");
        });
    }

    @Test
    void thousands_of_marks_that_nobody_closes_are_no_quotations_in_one_another() {
        assertThat(QuotationScanner.scan("« il a dit ".repeat(10_000))).allMatch(q -> q.depth() < 8);
    }

    @Test
    void whatever_is_unbalanced_lies_within_the_text() {
        for (String text : List.of("« sans fin", "fin sans début »", "\"", "“a « b” c »", "")) {
            assertThat(QuotationScanner.scan(text)).allSatisfy(q -> {
                assertThat(q.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(q.span().contains(q.inner())).isTrue();
            });
        }
    }

    private static List<String> outermost(String text) {
        return QuotationScanner.scan(text).stream()
                .filter(q -> q.depth() == 0)
                .map(q -> q.inner().of(text))
                .toList();
    }
}
