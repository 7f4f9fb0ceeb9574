package org.readout.language.swift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.Engine;
import org.readout.language.Sentence;
import org.readout.language.SentenceChoice;
import org.readout.language.Token;

class SwiftAnalyzerTest {

    private static final Analyzer FRENCH = SwiftAnalyzer.french();
    private static final Analyzer ENGLISH = SwiftAnalyzer.english();

    @Test
    void who_says_what_is_in_the_tree() {
        Sentence s = FRENCH.analyze("Le ministre a annoncé la fin des négociations.")
                .sentences()
                .get(0);
        Token verb = s.root();
        assertThat(verb.lemma()).isEqualTo("annoncer");
        assertThat(s.child(verb, "nsubj")).map(Token::lemma).contains("ministre");
        assertThat(s.child(verb, "obj")).map(Token::lemma).contains("fin");
        Sentence e = ENGLISH.analyze("The minister said that the talks had failed.")
                .sentences()
                .get(0);
        assertThat(e.root().lemma()).isEqualTo("say");
        assertThat(e.child(e.root(), "nsubj")).map(Token::form).contains("minister");
        assertThat(e.child(e.root(), "ccomp")).map(Token::lemma).contains("fail");
    }

    @Test
    void strikes_of_a_nation_are_no_verb_and_a_missile_that_hit_has_one() {
        Sentence s = ENGLISH.analyze("The Israeli strikes on Gaza killed forty people.")
                .sentences()
                .get(0);
        assertThat(s.root().form()).isEqualTo("killed");
        assertThat(s.child(s.root(), "nsubj")).map(Token::form).contains("strikes");
        Sentence hit = ENGLISH.analyze("A Russian missile hit a hospital in Kharkiv.")
                .sentences()
                .get(0);
        Token missile = hit.child(hit.root(), "nsubj").orElseThrow();
        assertThat(hit.root().lemma()).isEqualTo("hit");
        assertThat(hit.children(missile, "amod")).extracting(Token::form).containsExactly("Russian");
    }

    @Test
    void words_stand_where_they_are_in_the_text() {
        String text = "Il parle du traité.\n\n« Non », dit-il.";
        Analysis analysis = FRENCH.analyze(text);
        assertThat(analysis.sentences()).hasSize(2);
        List<Token> first = analysis.sentences().get(0).tokens();
        assertThat(first).extracting(Token::form).containsExactly("Il", "parle", "de", "le", "traité", ".");
        assertThat(first.get(2).span()).isEqualTo(first.get(3).span());
        assertThat(text.substring(first.get(4).begin(), first.get(4).end())).isEqualTo("traité");
    }

    @Test
    void any_text_is_analyzed() {
        for (String text : List.of("", " \n ", "\ud83d", "\u0000", "« « «", "a".repeat(5000), "no end ".repeat(3000))) {
            for (Analyzer analyzer : List.of(FRENCH, ENGLISH)) {
                for (Sentence s : analyzer.analyze(text).sentences()) {
                    assertThat(s.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
                    assertThat(s.tokens()).noneMatch(t -> t.form().isEmpty() || t.upos() == null);
                }
            }
        }
    }

    @Test
    void many_threads_get_the_same() {
        String text = "The president told reporters on Friday that he would not sign the agreement.";
        String alone = ENGLISH.analyze(text).sentences().toString();
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> ENGLISH.analyze(text).sentences().toString()))
                .allMatch(alone::equals);
    }

    @Test
    void only_the_chosen_sentences_get_a_tree_and_all_get_words() {
        String text = "The talks failed. It rained all day. The minister left.";
        SentenceChoice choice =
                s -> s.tokens().stream().noneMatch(t -> t.lemma().equals("rain"));
        Analysis some = ENGLISH.analyze(text, choice);
        assertThat(some.sentences()).extracting(Sentence::hasTree).containsExactly(true, false, true);
        assertThat(some)
                .usingRecursiveComparison()
                .isEqualTo(ENGLISH.analyze(text).only(choice));
    }

    @Test
    void the_engine_is_found_by_its_name() {
        Engine swift = Engine.installed().stream()
                .filter(e -> e.name().equals("swift"))
                .findFirst()
                .orElseThrow();
        assertThat(swift.languages()).containsExactlyInAnyOrder("fr", "en");
        assertThat(swift.forLanguage("de")).isEmpty();
        assertThat(swift.forLanguage("fr").orElseThrow().name()).isEqualTo(swift.version());
    }
}
