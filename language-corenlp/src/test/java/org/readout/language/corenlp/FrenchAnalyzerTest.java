package org.readout.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.language.Analyzer;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Loads the French models, once. */
class FrenchAnalyzerTest {

    private static Analyzer analyzer;

    @BeforeAll
    static void load() {
        analyzer = new CoreNlpEngine().forLanguage("fr").orElseThrow();
    }

    private static Sentence first(String text) {
        return analyzer.analyze(text).sentences().get(0);
    }

    private static Token token(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + form + " in " + sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« L’accord est signé », a dit M. Durand. “Bien !” — 10 000 € à 20 h…",
                "😀 Le président 👩‍👩‍👧 parle\u00A0: aujourd’hui, c'est fini\u202F!",
                "\uD83D seul, \u0000 et \uFEFF rien",
                "<p>Un texte &amp; une balise, <a\n\nhref> et la suite</p>",
                "Des élus des États-Unis vont au Kremlin du 1er au 3 mai ; auxquels s'ajoute J.-C. Martin.",
                "...»?!“ ((( \" ' ’ — -- -t-il -le-moi qu' l'",
                ""
            })
    void offsets_are_exact_and_trees_are_whole(String text) {
        Analyses.check(analyzer.analyze(text), text);
    }

    @Test
    void the_parts_of_contractions_share_their_stretch_and_the_article_des_stays_whole() {
        Sentence sentence = first("Des soldats du pays parlent aux élus des États-Unis.");
        assertThat(sentence.tokens().stream().map(Token::form))
                .containsExactly(
                        "Des",
                        "soldats",
                        "de",
                        "le",
                        "pays",
                        "parlent",
                        "à",
                        "les",
                        "élus",
                        "de",
                        "les",
                        "États-Unis",
                        ".");
        assertThat(sentence.token(2).span()).isEqualTo(sentence.token(3).span());
        assertThat(sentence.token(3).upos()).isEqualTo(Upos.DET);
    }

    @Test
    void who_did_what_has_lemmas_features_and_relations() {
        Sentence sentence = first("Le ministre russe a rencontré son homologue turc à Ankara mardi.");
        Token verb = sentence.root();
        assertThat(verb.lemma()).isEqualTo("rencontrer");
        assertThat(verb.feature("VerbForm")).isEqualTo("Part");
        assertThat(sentence.child(verb, "nsubj")).map(Token::lemma).contains("ministre");
        assertThat(sentence.child(verb, "obj")).map(Token::lemma).contains("homologue");
        assertThat(token(sentence, "a").lemma()).isEqualTo("avoir");
        assertThat(token(sentence, "a").upos()).isEqualTo(Upos.AUX);
        assertThat(token(sentence, "Ankara").upos()).isEqualTo(Upos.PROPN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« La guerre est finie », a-t-il dit.",
                "« Nous ne céderons pas », ajoute-t-elle.",
                "« Le pays tiendra », a affirmé Paul Durand.",
                "La Russie a menti, dit-il."
            })
    void who_speaks_is_the_subject_of_the_verb_behind_the_quotation(String text) {
        Sentence sentence = first(text);
        Token cue = sentence.tokens().stream()
                .filter(t -> List.of("dire", "ajouter", "affirmer").contains(t.lemma()))
                .findFirst()
                .orElseThrow();
        assertThat(sentence.children(cue, "nsubj")).hasSize(1).allMatch(t -> t.index() > cue.index() - 2);
    }

    @Test
    void four_threads_get_what_one_gets() {
        Analyses.checkThreads(
                analyzer,
                i -> "Le ministre numéro " + i + " a signé l’accord. « Non », dit-il aux élus des pays du Nord.");
    }
}
