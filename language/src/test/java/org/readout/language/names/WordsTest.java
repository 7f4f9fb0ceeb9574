package org.readout.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<String> words(String text) {
        Words words = Words.ofText(new Vocabulary()).of(text);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            forms.add(text.substring(words.begin(i), words.end(i)));
        }
        return forms;
    }

    @Test
    void anAbbreviationKeepsItsDots() {
        assertThat(words("the U.S. and the R.D.C-led")).containsExactly("the", "U.S.", "and", "the", "R.D.C", "led");
    }

    @Test
    void theDotOfAnInitialPartsNothing() {
        assertThat(words("J. Doe, 3e")).containsExactly("J", "Doe", ",", "3e");
    }

    @Test
    void aWordBehindAnAbbreviationIsNoPartOfIt() {
        assertThat(words("U.S.forces A.B.C.de")).containsExactly("U", "S", "forces", "A.B.C", "de");
    }

    @Test
    void hyphensAndApostrophesPartWordsAndAreNone() {
        assertThat(words("Jae-in d’Ivoire - l'")).containsExactly("Jae", "in", "d", "Ivoire", "-", "l");
    }

    @Test
    void aWordIsKnownWhateverItsAccentsCaseAndLigatures() {
        Vocabulary vocabulary = new Vocabulary();
        int number = Words.ofNames(vocabulary).of("Œuvré").number(0);

        assertThat(Words.ofText(vocabulary).of("OEUVRE").number(0)).isEqualTo(number);
        assertThat(Words.ofText(vocabulary).of("œuvre\u0301").number(0)).isEqualTo(number);
        assertThat(Words.ofText(vocabulary).of("œuvres").number(0)).isEqualTo(Vocabulary.UNKNOWN);
    }

    /** Any text is cut, folded and looked at as the description says, however rare its letters. */
    @Test
    void theQuickWayIsAsGoodAsTheLongOne() {
        String[] pieces = {
            "a",
            "B",
            "É",
            "œ",
            "ß",
            "İ",
            "ŉ",
            "ĳ",
            ".",
            ".",
            "\u0301",
            "9",
            "½",
            " ",
            "\u00a0",
            "'",
            "’",
            "-",
            "…",
            "“",
            "\uD835\uDC00",
            "\u202f",
            "Σ",
            "σ",
            "中",
            "ﬁ",
            "²",
            "®",
            "‐",
            "Ł",
            "ı",
            ","
        };
        Random random = new Random(1);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(seen(text.toString())).as(text.toString()).isEqualTo(expected(text.toString()));
        }
    }

    private record Seen(int begin, int end, String folded, boolean capital, boolean capitals) {}

    private static List<Seen> seen(String text) {
        Vocabulary vocabulary = new Vocabulary();
        Words words = Words.ofNames(vocabulary).of(text);
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            assertThat(vocabulary.number(words.folded(i))).isEqualTo(words.number(i));
            seen.add(new Seen(words.begin(i), words.end(i), words.folded(i), words.isCapital(i), words.isCapitals(i)));
        }
        return seen;
    }

    private static final Pattern WORD = Pattern.compile("(?:\\p{L}\\p{M}*\\.){2,}\\p{L}?(?![\\p{L}\\p{M}])"
            + "|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\u00a0\\p{L}\\p{M}\\p{N}]");

    private static List<Seen> expected(String text) {
        List<Seen> expected = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            if (passedOver(text, m, expected)) {
                continue;
            }
            String form = m.group();
            boolean letter = Character.isLetter(form.codePointAt(0));
            boolean capital = letter && Character.isUpperCase(form.codePointAt(0));
            boolean capitals = capital && form.equals(form.toUpperCase(Locale.ROOT));
            expected.add(new Seen(m.start(), m.end(), NameFolding.fold(form), capital, capitals));
        }
        return expected;
    }

    private static boolean passedOver(String text, Matcher m, List<Seen> before) {
        char c = text.charAt(m.start());
        if ("'’ʼ`´-‐‑­".indexOf(c) >= 0) {
            boolean left = m.start() > 0 && Character.isLetterOrDigit(text.charAt(m.start() - 1));
            boolean right = m.end() < text.length() && Character.isLetterOrDigit(text.charAt(m.end()));
            return left && right || c != '-' && (left || right);
        }
        Seen last = before.isEmpty() ? null : before.get(before.size() - 1);
        return c == '.'
                && last != null
                && last.end() == m.start()
                && last.folded().length() <= 4;
    }
}
