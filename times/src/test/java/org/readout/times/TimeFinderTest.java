package org.readout.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Conllu;
import org.readout.record.Article;
import org.readout.record.Dating;

class TimeFinderTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 2); // a Thursday

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/expressions.csv", numLinesToSkip = 1, delimiter = ';')
    void an_expression_is_resolved_against_the_day_of_the_article(
            String language, String words, LocalDate best, LocalDate earliest, LocalDate latest) {
        Analysis analysis = flat(language, words);
        Times times = new TimeFinder(KNOWLEDGE, language)
                .find(
                        article(language, analysis.text(), Dating.day(TODAY, Dating.Basis.STATED, List.of())),
                        analysis,
                        s -> Set.of());
        assertThat(times.expressions()).hasSize(1);
        Dating date = times.expressions().get(0).date();
        assertThat(date.best()).isEqualTo(best);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @Test
    void nothing_is_resolved_against_an_unknown_day() {
        Analysis analysis = flat("en", "He left yesterday .");
        Times times = new TimeFinder(KNOWLEDGE, "en")
                .find(article("en", analysis.text(), Dating.UNKNOWN), analysis, s -> Set.of());
        assertThat(times.published()).isEqualTo(Dating.UNKNOWN);
        assertThat(times.expressions()).isEmpty();
    }

    @Test
    void an_undated_page_is_dated_by_a_session_and_by_an_act_told_as_days_ago() {
        Analysis analysis = flat(
                "fr",
                "Ils se sont vus au G20 de New Delhi .",
                "Poutine avait annoncé la suspension de New START il y a une dizaine de jours .");
        Times times = new TimeFinder(KNOWLEDGE, "fr")
                .find(
                        article("fr", analysis.text(), Dating.UNKNOWN),
                        analysis,
                        s -> s.index() == 0 ? Set.of("g20") : Set.of("vladimir-putin", "new-start"));
        Dating published = times.published();
        assertThat(published.best()).isEqualTo(LocalDate.of(2023, 3, 2));
        assertThat(published.basis()).isEqualTo(Dating.Basis.INFERRED);
        assertThat(published.earliest()).isAfterOrEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(published.latest()).isBeforeOrEqualTo(LocalDate.of(2023, 3, 4));
        assertThat(published.evidence()).extracting(e -> e.of(analysis.text())).contains("il y a une dizaine de jours");
    }

    @Test
    void a_session_that_is_not_placed_does_not_date_the_page() {
        Analysis analysis = flat("fr", "Le G20 se réunira encore .");
        Times times = new TimeFinder(KNOWLEDGE, "fr")
                .find(article("fr", analysis.text(), Dating.UNKNOWN), analysis, s -> Set.of("g20"));
        assertThat(times.published().isKnown()).isFalse();
    }

    /** Sentences of blank-parted words, every word hanging from the first. */
    private static Analysis flat(String language, String... sentences) {
        StringBuilder conllu = new StringBuilder();
        for (String sentence : sentences) {
            String[] words = sentence.split(" ");
            for (int i = 0; i < words.length; i++) {
                conllu.append(i + 1).append('\t').append(words[i]).append('\t').append(words[i].toLowerCase());
                conllu.append("\tNOUN\t_\t_\t")
                        .append(i == 0 ? "0\troot" : "1\tdep")
                        .append("\t_\t_\n");
            }
            conllu.append('\n');
        }
        return Conllu.read(conllu.toString(), language);
    }

    private static Article article(String language, String text, Dating published) {
        return new Article(
                "0".repeat(64), null, null, null, language, null, null, null, published, text, List.of(), List.of());
    }
}
