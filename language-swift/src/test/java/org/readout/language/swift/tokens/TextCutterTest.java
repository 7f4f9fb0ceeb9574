package org.readout.language.swift.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextCutterTest {

    private static final TextCutter FRENCH = TextCutter.french();
    private static final TextCutter ENGLISH = TextCutter.english();

    record Case(String text, List<String> sentences) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> french() throws IOException {
        return cases("words.fr.txt");
    }

    static Stream<Case> english() throws IOException {
        return cases("words.en.txt");
    }

    private static Stream<Case> cases(String file) throws IOException {
        try (InputStream in = TextCutterTest.class.getResourceAsStream(file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n\n")).skip(1).map(block -> {
                List<String> lines = block.strip().lines().toList();
                return new Case(lines.get(0).replace("¶", "\n\n").replace("↵", "\n"), lines.subList(1, lines.size()));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("french")
    void french_text_is_cut_into_the_sentences_and_words_of_the_table(Case given) {
        assertThat(written(FRENCH.words(given.text()))).containsExactlyElementsOf(given.sentences());
    }

    @ParameterizedTest
    @MethodSource("english")
    void english_text_is_cut_into_the_sentences_and_words_of_the_table(Case given) {
        assertThat(written(ENGLISH.words(given.text()))).containsExactlyElementsOf(given.sentences());
    }

    private static List<String> written(Words words) {
        return java.util.stream.IntStream.range(0, words.sentences())
                .mapToObj(s -> {
                    StringBuilder out = new StringBuilder();
                    for (int i = words.first(s); i < words.end(s); i++) {
                        boolean part = i > words.first(s) && words.begins()[i] == words.begins()[i - 1];
                        out.append(i == words.first(s) ? "" : part ? "+" : "|").append(words.forms()[i]);
                    }
                    return out.toString();
                })
                .toList();
    }

    @Test
    void every_word_stands_in_the_text_where_its_offsets_say() {
        String text = "Le 3 mai, M. Ba a dit : « L'accord du siècle. » Puis il s'en est allé.";
        Words words = FRENCH.words(text);
        for (int i = 0; i < words.size(); i++) {
            String covered = text.substring(words.begins()[i], words.ends()[i]);
            boolean part = covered.equals("du");
            assertThat(words.forms()[i]).isEqualTo(part ? words.forms()[i] : covered);
        }
    }

    @Test
    void the_judge_decides_whether_des_is_a_contraction() {
        assertThat(written(TextCutter.french((sentence, i) -> false).words("Le chef des rebelles du sud")))
                .containsExactly("Le|chef|des|rebelles|du|sud");
        assertThat(written(TextCutter.french((sentence, i) -> sentence.form(i).equals("Des"))
                        .words("Des amis des rois")))
                .containsExactly("de+les|amis|des|rois");
    }

    @Test
    void the_empty_text_and_one_of_blanks_have_no_sentence() {
        assertThat(FRENCH.words("").sentences()).isZero();
        assertThat(ENGLISH.words(" \n\n\u0000\t\uD800 ").size()).isZero();
    }

    @Test
    void a_text_without_an_end_is_cut_where_it_has_commas() {
        Words words = ENGLISH.words("word word, ".repeat(500));
        assertThat(words.sentences()).isGreaterThan(5);
        for (int s = 0; s < words.sentences(); s++) {
            assertThat(words.end(s) - words.first(s)).isLessThanOrEqualTo(Sentences.LONGEST);
        }
    }

    @Test
    void no_text_whatever_its_characters_breaks_the_order_of_offsets() {
        String alphabet = "aB'’-.,:/1 \n\u00A0«»\"?!…éÉ@#°&(s)\uD83D\uDE00\u0301\u200D$%";
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            holds(text.toString(), FRENCH.words(text.toString()));
            holds(text.toString(), ENGLISH.words(text.toString()));
        }
    }

    private static void holds(String text, Words words) {
        int last = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean part =
                    i > 0 && words.begins()[i] == words.begins()[i - 1] && words.ends()[i] == words.ends()[i - 1];
            assertThat(words.begins()[i]).as(text).isGreaterThanOrEqualTo(part ? words.begins()[i] : last);
            assertThat(words.ends()[i]).as(text).isGreaterThan(words.begins()[i]);
            last = words.ends()[i];
        }
        int[] letters = text.chars().filter(Character::isLetter).toArray();
        int covered = (int) java.util.stream.IntStream.range(0, words.size())
                .filter(i -> i == 0 || words.begins()[i] != words.begins()[i - 1])
                .mapToLong(i -> text.substring(words.begins()[i], words.ends()[i])
                        .chars()
                        .filter(Character::isLetter)
                        .count())
                .sum();
        assertThat(covered).as(text).isEqualTo(letters.length);
    }
}
