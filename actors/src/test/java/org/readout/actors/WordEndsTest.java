package org.readout.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordEndsTest {

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int to;
        for (int from = 0; from < text.length(); from = to) {
            to = WordEnds.of(text, from, text.length());
            if (!WordEnds.isBlank(text.codePointAt(from))) {
                words.add(text.substring(from, to));
            }
        }
        return words;
    }

    @Test
    void anAbbreviationKeepsItsDots() {
        assertThat(words("the U.S. and the R.D.C-led"))
                .containsExactly("the", "U.S.", "and", "the", "R.D.C", "-", "led");
    }

    @Test
    void theDotOfAnInitialIsASignOfItsOwn() {
        assertThat(words("J. Doe, 3e")).containsExactly("J", ".", "Doe", ",", "3e");
    }

    @Test
    void aWordBehindAnAbbreviationIsNoPartOfIt() {
        assertThat(words("U.S.forces A.B.C.de")).containsExactly("U", ".", "S", ".", "forces", "A.B.C", ".", "de");
    }

    @Test
    void anyTextIsCutAsThePatternOfItsDescriptionCutsIt() {
        Pattern pattern = Pattern.compile("(?:\\p{L}\\p{M}*\\.){2,}\\p{L}?(?![\\p{L}\\p{M}])|[\\p{L}\\p{M}\\p{N}]+"
                + "|[^\\s\\u00a0\\p{L}\\p{M}\\p{N}]");
        String[] pieces = {"a", "B", ".", ".", "\u0301", "9", " ", "\u00a0", "'", "\uD835\uDC00", "\u202f"};
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            List<String> expected = new ArrayList<>();
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                expected.add(m.group());
            }
            assertThat(words(text.toString())).as(text.toString()).isEqualTo(expected);
        }
    }
}
