package org.readout.language.swift.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectVerbsTest {

    private final ContractionJudge judge = new ObjectVerbs((sentence, i) -> true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rabat exige des excuses",
                "Les opposants dénoncent des fraudes",
                "Le gouvernement annonce des mesures",
                "Paris rejette également des accusations graves",
                "Elle n' exclut pas que Berlin envoie des troupes"
            })
    void anArticleStandsBehindAVerbThatTakesAnObject(String words) {
        assertThat(contracted(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’ annonce des résultats",
                "une nouvelle attaque des rebelles",
                "Il se charge des blessés",
                "Rabat exige des autorités qu' elles répondent",
                "Le chef des rebelles"
            })
    void anotherJudgeIsAskedBehindANounAReflexiveVerbOrWhereSomethingIsWantedOfSomebody(String words) {
        assertThat(contracted(words)).isTrue();
    }

    @Test
    void ofDuItSaysNothing() {
        assertThat(contracted("Rabat exige du temps")).isTrue();
    }

    private boolean contracted(String words) {
        List<String> tokens = List.of(words.split(" "));
        int at = Math.max(tokens.indexOf("des"), tokens.indexOf("du"));
        return judge.isContraction(new Forms(tokens), at);
    }

    private record Forms(List<String> tokens) implements ContractionJudge.Surface {

        @Override
        public int size() {
            return tokens.size();
        }

        @Override
        public String form(int i) {
            return tokens.get(i);
        }
    }
}
