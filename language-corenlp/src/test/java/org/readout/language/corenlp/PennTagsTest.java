package org.readout.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.language.Upos;

class PennTagsTest {

    @ParameterizedTest
    @CsvSource({
        "IN, in, case, ADP",
        "IN, while, mark, SCONJ",
        "IN, that, mark, SCONJ",
        "IN, because, advmod, SCONJ",
        "TO, to, mark, PART",
        "TO, to, case, ADP",
        "VBD, said, root, VERB",
        "VBZ, has, aux, AUX",
        "VBN, been, aux:pass, AUX",
        "VBZ, is, cop, AUX",
        "MD, will, aux, AUX",
        "DT, that, det, DET",
        "DT, that, nsubj, PRON",
        "DT, all, nsubj, DET",
        "WDT, which, nsubj, PRON",
        "WDT, which, det, DET",
        "WRB, when, mark, SCONJ",
        "WRB, when, advmod, ADV",
        "PRP$, his, nmod:poss, PRON",
        "EX, there, expl, PRON",
        "RP, up, compound:prt, ADP",
        "RB, n't, advmod, PART",
        "NN, someone, nsubj, PRON",
        "NN, peace, obj, NOUN",
        "NN, %, obj, SYM",
        "NNP, Ankara, nsubj, PROPN",
        "CD, two, nummod, NUM",
        "``, “, punct, PUNCT",
        "-LRB-, (, punct, PUNCT",
        "HYPH, -, punct, PUNCT",
        "$, $, dep, SYM"
    })
    void tag_word_and_relation_give_the_part_of_speech(String tag, String word, String relation, Upos upos) {
        assertThat(PennTags.upos(tag, word, relation)).isEqualTo(upos);
    }

    @ParameterizedTest
    @CsvSource({
        "NNS, talks, Number=Plur",
        "VBD, said, Mood=Ind|Tense=Past|VerbForm=Fin",
        "VBZ, says, Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        "MD, will, VerbForm=Fin",
        "VBN, signed, Tense=Past|VerbForm=Part",
        "PRP, she, Gender=Fem|Number=Sing|Person=3"
    })
    void a_tag_gives_the_features_it_makes_certain(String tag, String word, String features) {
        assertThat(PennFeatures.of(tag, word, false, false)).isEqualTo(features);
    }

    @ParameterizedTest
    @CsvSource({"VB, sign, true, VerbForm=Inf", "VB, sign, false, ''", "VBG, signing, true, VerbForm=Ger"})
    void a_base_form_is_an_infinitive_only_behind_to_or_an_auxiliary(
            String tag, String word, boolean infinitive, String features) {
        assertThat(PennFeatures.of(tag, word, infinitive, false)).isEqualTo(features);
    }
}
