package org.readout.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Period;
import org.readout.archive.answers.Query;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Questions with their words told by hand, without an engine: {@code form/UPOS} or {@code form/UPOS/lemma}. */
class QuestionReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    @TempDir
    static Path folder;

    private static Archive archive;
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    @BeforeAll
    static void open() {
        archive = Archive.open(folder);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @Test
    void who_stands_before_the_verb_does_it_and_who_stands_behind_it_suffers_it() {
        Understanding who = read("en", "Who/PRON accused/VERB/accuse Mali/PROPN ?/PUNCT");
        assertThat(who.query().form()).isEqualTo(Query.Form.WHO);
        assertThat(who.query().by()).isEmpty();
        assertThat(who.query().to()).containsExactly("MLI");
        assertThat(who.query().acts()).containsExactly("accuse");
        assertThat(who.query().types()).containsExactly("ACCUSE");
        Understanding whom = read("en", "Who/PRON did/AUX/do Mali/PROPN accuse/VERB ?/PUNCT");
        assertThat(whom.query().by()).containsExactly("MLI");
        assertThat(whom.query().to()).isEmpty();
    }

    @Test
    void a_capital_behind_a_preposition_is_spoken_to() {
        Query query = read(
                        "fr",
                        "Qu'/PRON/que a/AUX/avoir demandé/VERB/demander Washington/PROPN à/ADP Moscou/PROPN"
                                + " en/ADP mars/NOUN 2023/NUM ?/PUNCT")
                .query();
        assertThat(query.form()).isEqualTo(Query.Form.SAID);
        assertThat(query.by()).containsExactly("USA");
        assertThat(query.to()).containsExactly("RUS");
        assertThat(query.acts()).contains("demand", "request");
        assertThat(query.period()).isEqualTo(new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31)));
    }

    @Test
    void two_months_of_which_one_has_a_year_are_of_that_year() {
        Query query = read(
                        "en",
                        "How/ADV many/ADJ times/NOUN/time did/AUX/do France/PROPN and/CCONJ Italy/PROPN meet/VERB"
                                + " between/ADP January/PROPN and/CCONJ March/PROPN 2023/NUM ?/PUNCT")
                .query();
        assertThat(query.form()).isEqualTo(Query.Form.COUNT);
        assertThat(query.by()).containsExactly("FRA", "ITA");
        assertThat(query.between()).isTrue();
        assertThat(query.period()).isEqualTo(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31)));
    }

    @Test
    void last_week_is_the_week_before_the_day_of_the_question() {
        Query query = read("en", "Who/PRON met/VERB/meet Japan/PROPN last/ADJ week/NOUN ?/PUNCT")
                .query();
        assertThat(query.period()).isEqualTo(new Period(LocalDate.of(2024, 5, 13), LocalDate.of(2024, 5, 19)));
    }

    @Test
    void where_somebody_stands_is_asked_of_a_matter() {
        Query query = read("en", "Where/ADV does/AUX/do China/PROPN stand/VERB on/ADP New/PROPN START/PROPN ?/PUNCT")
                .query();
        assertThat(query.form()).isEqualTo(Query.Form.STANCE);
        assertThat(query.by()).containsExactly("CHN");
        assertThat(query.about()).hasSize(1);
    }

    @Test
    void a_verb_that_nobody_knows_is_said_to_be_unknown() {
        Understanding understanding = read("en", "Who/PRON frobnicated/VERB/frobnicate Mali/PROPN ?/PUNCT");
        assertThat(understanding.isWhole()).isFalse();
        assertThat(understanding.unknown()).containsExactly("frobnicated");
    }

    @Test
    void a_name_that_nobody_bears_is_said_to_be_unknown() {
        Understanding understanding = read("en", "What/PRON did/AUX/do Zzyzx/PROPN say/VERB ?/PUNCT");
        assertThat(understanding.unknown()).containsExactly("Zzyzx");
    }

    @Test
    void a_noun_that_is_no_part_of_the_question_has_to_stand_in_the_words() {
        Query query = read("en", "What/PRON did/AUX/do Norway/PROPN say/VERB about/ADP the/DET herring/NOUN ?/PUNCT")
                .query();
        assertThat(query.by()).containsExactly("NOR");
        assertThat(query.words()).containsExactly("herring");
    }

    @Test
    void the_language_is_found_out_by_the_words_of_questions() {
        QuestionReader reader = new QuestionReader(
                KNOWLEDGE,
                language -> Optional.of(
                        new Told(language, "Qui/PRON a/AUX/avoir accusé/VERB/accuser le/DET Mali/PROPN ?/PUNCT")));
        Understanding understanding = reader.read("Qui a accusé le Mali ?", null, new Answers(archive), TODAY);
        assertThat(understanding.language()).isEqualTo("fr");
        assertThat(understanding.query().to()).containsExactly("MLI");
    }

    @Test
    void names_alone_ask_for_whatever_passed_between_them() {
        Query query = read("fr", "Mali/PROPN France/PROPN mars/NOUN 2023/NUM").query();
        assertThat(query.by()).containsExactly("MLI", "FRA");
        assertThat(query.between()).isTrue();
        assertThat(query.acts()).contains("demand", "assert");
        assertThat(query.types()).contains("CONSULT", "ACCUSE");
        assertThat(query.period()).isEqualTo(new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31)));
    }

    @Test
    void a_name_may_be_the_first_word() {
        Query query = read("en", "Lavrov/VERB Blinken/PROPN gas/NOUN").query();
        assertThat(query.by()).containsExactly("Sergey Lavrov", "Antony Blinken");
        assertThat(query.words()).containsExactly("gas");
    }

    @Test
    void dates_tell_the_language_of_names_alone() {
        QuestionReader reader = new QuestionReader(
                KNOWLEDGE, language -> Optional.of(new Told(language, "Mali/PROPN mars/NOUN 2023/NUM")));
        assertThat(reader.read("Mali mars 2023", null, new Answers(archive), TODAY)
                        .language())
                .isEqualTo("fr");
    }

    private static Understanding read(String language, String told) {
        Told analyzer = new Told(language, told);
        return new QuestionReader(KNOWLEDGE, l -> Optional.of(analyzer))
                .read(analyzer.text(), language, new Answers(archive), TODAY);
    }

    /** An analyzer of one sentence. */
    private record Told(String language, String told) implements Analyzer {

        String text() {
            return told.replaceAll("/\\S+", "");
        }

        @Override
        public String name() {
            return "told";
        }

        @Override
        public Analysis analyze(String text) {
            List<Token> tokens = new ArrayList<>();
            int at = 0;
            for (String word : told.split(" ")) {
                String[] parts = word.split("/");
                int begin = text.indexOf(parts[0], at);
                at = begin + parts[0].length();
                String lemma = parts.length > 2 ? parts[2] : parts[0];
                Upos upos = Upos.valueOf(parts[1]);
                tokens.add(new Token(
                        tokens.size(),
                        begin,
                        at,
                        parts[0],
                        lemma,
                        upos,
                        "",
                        tokens.isEmpty() ? -1 : 0,
                        tokens.isEmpty() ? "root" : "dep"));
            }
            return new Analysis(text, language, List.of(new Sentence(0, tokens)));
        }
    }
}
