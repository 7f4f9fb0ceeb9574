package org.readout.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static final FrenchTokens FRENCH = new FrenchTokens(new FrenchDictionary());

    private static List<Piece> french(String text) {
        return FRENCH.mend(text, Lexer.french().pieces(text));
    }

    private static List<String> sentences(String text, List<Piece> pieces) {
        return SentenceSplitter.split(text, pieces).stream()
                .map(s -> text.substring(s.get(0).begin(), s.get(s.size() - 1).end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M. Poutine et Mme. Merkel étaient à St. Malo.",
                "« Non ! » répond-elle.",
                "« Jamais ! », dit-il.",
                "L’envoyé des U.S. est reparti.",
                "Il vivait au IIe s. av. J.-C. à Rome.",
                "Voir le no. 6, p. ex. la fin.",
                "La réunion... n’aura pas lieu."
            })
    void nothing_inside_these_ends_a_sentence(String text) {
        assertThat(sentences(text, french(text))).containsExactly(text);
    }

    @Test
    void a_closing_mark_belongs_to_the_sentence_before() {
        String text = "« La paix. » Il partit. “Enfin.” (Personne ne vint.) \"Adieu.\" Il revint.";
        assertThat(sentences(text, french(text)))
                .containsExactly(
                        "« La paix. »", "Il partit.", "“Enfin.”", "(Personne ne vint.)", "\"Adieu.\"", "Il revint.");
    }

    @Test
    void an_opening_mark_belongs_to_the_sentence_behind() {
        String text = "Il partit. \"Adieu\", dit-il. « Bien. »";
        assertThat(sentences(text, french(text))).containsExactly("Il partit.", "\"Adieu\", dit-il.", "« Bien. »");
    }

    @Test
    void an_empty_line_ends_a_sentence_and_a_line_end_does_not() {
        String text = "Sommet à Genève\n\nLe président\nest arrivé\n \nDeux";
        assertThat(sentences(text, french(text)))
                .containsExactly("Sommet à Genève", "Le président\nest arrivé", "Deux");
    }

    @Test
    void english_abbreviations_and_speech_stay_whole() {
        String text = "“Stop!” he told the U.S. envoy. Mr. Smith (R-Ohio) left the U.S. Then it rained.";
        assertThat(sentences(text, Lexer.english().pieces(text)))
                .containsExactly(
                        "“Stop!” he told the U.S. envoy.", "Mr. Smith (R-Ohio) left the U.S.", "Then it rained.");
    }

    @Test
    void an_endless_sentence_is_cut_at_clauses() {
        String text = "Le ministre a visité la ville, ".repeat(100) + "puis rien.";
        List<List<Piece>> sentences = SentenceSplitter.split(text, french(text));
        assertThat(sentences).hasSizeGreaterThan(1).allMatch(s -> s.size() <= SentenceSplitter.LONGEST);
        assertThat(sentences.get(0).get(sentences.get(0).size() - 1).form()).isEqualTo(",");
    }
}
