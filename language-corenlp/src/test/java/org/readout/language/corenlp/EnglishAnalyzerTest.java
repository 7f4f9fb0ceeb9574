package org.readout.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Loads the English models, once. */
class EnglishAnalyzerTest {

    private static Analyzer analyzer;

    @BeforeAll
    static void load() {
        analyzer = new CoreNlpEngine().forLanguage("en").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We won’t go,” she said… The U.S. The EU’s plan (yes) [no] — 3.5% of $5bn.",
                "😀 The president 👩‍👩‍👧 spoke\u00A0: it is over\u202F!",
                "\uD83D alone, \u0000 and \uFEFF nothing",
                "<p>A text &amp; a tag, <a\n\nhref> and the rest</p>",
                "...»?!“ ((( \" ' ’ — -- n't 's gonna cannot",
                ""
            })
    void offsets_are_exact_and_trees_are_whole(String text) {
        Analyses.check(analyzer.analyze(text), text);
    }

    @Test
    void who_did_what_has_lemmas_features_and_relations() {
        Sentence sentence = analyzer.analyze("Russia’s foreign minister hasn't met the envoys in the U.S.")
                .sentences()
                .get(0);
        Token verb = sentence.root();
        assertThat(verb.lemma()).isEqualTo("meet");
        assertThat(sentence.child(verb, "nsubj")).map(Token::lemma).contains("minister");
        assertThat(sentence.child(verb, "obj")).map(t -> t.feature("Number")).contains("Plur");
        assertThat(sentence.child(verb, "aux")).map(Token::lemma).contains("have");
        assertThat(sentence.tokens()).anyMatch(t -> t.lemma().equals("not") && t.upos() == Upos.PART);
        assertThat(sentence.tokens()).anyMatch(t -> t.form().equals("U.S."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“It was offensive,” said Mark Fleischer.", "The plan failed, said Mark Fleischer."})
    void who_speaks_is_the_subject_of_the_verb_behind_the_quotation(String text) {
        Analysis analysis = analyzer.analyze(text);
        Sentence sentence = analysis.sentences().get(0);
        Token said = sentence.tokens().stream()
                .filter(t -> t.lemma().equals("say"))
                .findFirst()
                .orElseThrow();
        assertThat(sentence.children(said, "nsubj")).extracting(Token::form).containsExactly("Fleischer");
    }

    @Test
    void four_threads_get_what_one_gets() {
        Analyses.checkThreads(analyzer, i -> "Minister number " + i + " signed. “No,” he told the U.S. envoys.");
    }
}
