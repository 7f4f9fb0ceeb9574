package org.readout.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.language.Upos;

class FrenchMorphologyTest {

    private static final FrenchDictionary DICTIONARY = new FrenchDictionary();
    private static final FrenchMorphology MORPHOLOGY = new FrenchMorphology();

    private static FrenchMorphology.Word word(String form, Upos upos, FrenchHints hints) {
        return MORPHOLOGY.word(form, upos, hints, DICTIONARY.lookup());
    }

    @ParameterizedTest
    @CsvSource({
        "étaient, AUX, être",
        "Étaient, VERB, être",
        "a, AUX, avoir",
        "ont, VERB, avoir",
        "peut, VERB, pouvoir",
        "faut, VERB, falloir",
        "dit, VERB, dire",
        "connu, VERB, connaître",
        "menace, VERB, menacer",
        "menace, NOUN, menace",
        "plus, ADV, plus",
        "pas, ADV, pas",
        "fils, NOUN, fils",
        "pays, NOUN, pays",
        "capitale, NOUN, capitale",
        "présidentes, NOUN, présidente",
        "lois, NOUN, loi",
        "signés, ADJ, signé",
        "russes, ADJ, russe",
        "coeur, NOUN, cœur",
        "Etats, NOUN, état",
        "l’, DET, le",
        "qu’, SCONJ, que",
        "d', ADP, de",
        "-t-elle, PRON, il",
        "Moscou, PROPN, Moscou"
    })
    void a_form_and_its_part_of_speech_give_the_lemma(String form, Upos upos, String lemma) {
        assertThat(word(form, upos, FrenchHints.NONE).lemma()).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "tweeterait, VERB, tweeter",
        "tweetera, VERB, tweeter",
        "retweetés, VERB, retweeter",
        "poutinistes, NOUN, poutiniste",
        "glocaux, ADJ, glocal",
        "brexiteurs, NOUN, brexiteur"
    })
    void a_word_that_no_dictionary_knows_goes_by_its_ending(String form, Upos upos, String lemma) {
        assertThat(word(form, upos, FrenchHints.NONE).lemma()).isEqualTo(lemma);
    }

    @Test
    void an_auxiliary_makes_a_participle_of_an_ambiguous_form() {
        FrenchHints hints = new FrenchHints(true, "", "3");
        assertThat(word("dit", Upos.VERB, hints).features()).contains("VerbForm=Part");
        assertThat(word("dit", Upos.VERB, FrenchHints.NONE).features())
                .isEqualTo("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
    }

    @Test
    void the_article_says_gender_and_number() {
        assertThat(word("ministre", Upos.NOUN, new FrenchHints(false, "fs", "3"))
                        .features())
                .isEqualTo("Gender=Fem|Number=Sing");
        assertThat(word("pays", Upos.NOUN, new FrenchHints(false, "p", "3")).features())
                .isEqualTo("Gender=Masc|Number=Plur");
    }

    @Test
    void the_subject_says_the_person() {
        assertThat(word("pense", Upos.VERB, new FrenchHints(false, "", "1")).features())
                .contains("Person=1");
        assertThat(word("viendrait", Upos.VERB, FrenchHints.NONE).features())
                .isEqualTo("Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
    }
}
