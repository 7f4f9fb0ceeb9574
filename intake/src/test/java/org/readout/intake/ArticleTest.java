package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Dropped;

/** What one document becomes. */
class ArticleTest {

    private static final String FRENCH =
            "Les émissaires se sont retrouvés lundi à l'hôtel, où une réunion à huis clos était prévue.";
    private static final String ITALIAN = "I due ministri si sono incontrati lunedì mattina nella capitale.";

    private final Intake intake = Intake.builder().build();
    private final List<Problem> remarks = new ArrayList<>();

    @Test
    void theIdIsTheDigestOfTheText() throws UnreadableException {
        assertThat(article(Source.text("a", "Bonjour à toutes et à tous.")).id())
                .isEqualTo("2685690c210fb7376d397071f06471d1054db26d05689c9a14dd39eb4639f047");
    }

    @Test
    void wordsAreLeftAsTheyAre() throws UnreadableException {
        String text =
                "« Non », a-t-il dit, l’air las\u00a0: «\u202fjamais\u202f» – et il est parti avec l'e\u0301quipe.";
        assertThat(article(Source.text("a", "  " + text + " \r\n")).text()).isEqualTo(text);
        assertThat(article(Source.text("a", "Le\u00adprésident\u0007  est\tlà, a dit son porte-parole."))
                        .text())
                .isEqualTo("Leprésident est là, a dit son porte-parole.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "UTF-8", "UTF-16"})
    void theCharsetOfATextIsFoundOut(String charset) throws UnreadableException {
        byte[] bytes = (FRENCH + "\n\n" + FRENCH.replace("lundi", "mardi")).getBytes(Charset.forName(charset));
        Article article = article(new Source("a.txt", 0, Source.Kind.TEXT, bytes));
        assertThat(article.text()).startsWith(FRENCH);
        assertThat(remarks).isEmpty();
    }

    @Test
    void theCharsetThatAPageStatesIsTaken() throws UnreadableException {
        String html =
                "<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'><p>Министры встретились в понедельник"
                        + " утром в столице и договорились о новой встрече.</p>";
        Article article = article(Source.page("a.html", html.getBytes(Charset.forName("KOI8-R"))));
        assertThat(article.text()).startsWith("Министры встретились");
        assertThat(article.language()).isEqualTo("ru");
    }

    @Test
    void brokenCharactersAreReplacedAndTold() throws UnreadableException {
        byte[] bytes = FRENCH.getBytes(StandardCharsets.UTF_8);
        bytes[5] = (byte) 0xff;
        Article article = article(new Source("a.txt", 0, Source.Kind.TEXT, bytes));
        assertThat(article.text()).contains("\ufffd").contains("réunion");
        assertThat(remarks).containsExactly(Problem.remark("a.txt", 0, "1 broken character, replaced by U+FFFD"));
    }

    @Test
    void aLanguageThatIsNotReadIsRefused() {
        Intake two = Intake.builder().supported(Set.of("fr", "en")).build();
        assertThatThrownBy(() -> two.article(Source.text("a.txt", ITALIAN), remarks::add))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(
                        "a.txt: in Italian (it), a language that is not read; those read are English (en), French (fr)");
    }

    @Test
    void aLanguageThatCannotBeToldIsRefusedUnlessItIsStatedOrForced() throws UnreadableException {
        assertThatThrownBy(() -> intake.article(Source.text("a.txt", "ab 12"), remarks::add))
                .hasMessage("a.txt: its language cannot be told");
        assertThat(article(Source.json("a", 1, "{\"text\": \"ab 12\", \"language\": \"fr\"}"))
                        .language())
                .isEqualTo("fr");
        Intake forced = Intake.builder().language("de").build();
        assertThat(forced.article(Source.text("a.txt", "ab 12"), remarks::add).language())
                .isEqualTo("de");
    }

    @Test
    void theStatedLanguageIsBelievedUnlessTheTextPlainlyIsInAnother() throws UnreadableException {
        assertThat(article(Source.json("a", 1, "{\"language\": \"fr-CH\", \"text\": \"Accord à Genève\"}"))
                        .language())
                .isEqualTo("fr");
        assertThat(article(Source.page("a", ("<html lang=en><p>" + FRENCH + "</p>").getBytes(StandardCharsets.UTF_8)))
                        .language())
                .isEqualTo("fr");
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> Intake.builder().language("french")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Intake.builder().supported(Set.of("en")).language("fr").build())
                .hasMessage("French (fr) is not one of the languages read: [en]");
    }

    @Test
    void aForcedDateGoesBeforeAStatedOneAndNoDateIsUnknown() throws UnreadableException {
        Source source =
                Source.json("a", 1, "{\"published\": \"2024-01-31T23:59:59+09:00\", \"text\": \"" + FRENCH + "\"}");
        LocalDate day = LocalDate.of(2020, 2, 3);
        assertThat(article(source).published().best()).isEqualTo("2024-01-31");
        assertThat(Intake.builder()
                        .date(day)
                        .build()
                        .article(source, remarks::add)
                        .published())
                .isEqualTo(Dating.day(day, Dating.Basis.STATED, List.of()));
        assertThat(article(Source.text("a", FRENCH)).published()).isSameAs(Dating.UNKNOWN);
    }

    @Test
    void aPageNestedOutOfMeasureIsReadAllTheSame() throws UnreadableException {
        String html = "<div>".repeat(100_000) + "<p>" + FRENCH + "</p>";
        assertThat(article(Source.page("a", html.getBytes(StandardCharsets.UTF_8)))
                        .text())
                .isEqualTo(FRENCH);
    }

    @Test
    void anArticleOfAHeadlineAloneIsOne() throws UnreadableException {
        Article article = article(Source.json(
                "a.jsonl",
                1,
                "{\"headline\": \"Le ministre est arrivé hier à Riga\", \"date\": \"2023-03-02\", \"text\": \".\"}"));
        assertThat(article.title()).isEqualTo("Le ministre est arrivé hier à Riga");
        assertThat(article.published().best()).isEqualTo(LocalDate.of(2023, 3, 2));
    }

    @Test
    void aQuotationMarkInTheAddressOfAPictureDoesNoHarm() throws UnreadableException {
        String html = "<img data-src=\"a'b.jpg\"><noscript><img src=\"a'b.jpg\"></noscript><p>" + FRENCH + "</p>";
        assertThat(article(Source.page("a", html.getBytes(StandardCharsets.UTF_8)))
                        .text())
                .isEqualTo(FRENCH);
    }

    @Test
    void whateverComesBlocksCoverTheTextInOrder() throws UnreadableException {
        String[] stock = {
            FRENCH,
            "Partagez",
            "Lire aussi :",
            "Que va-t-il se passer ?",
            "« Non. »",
            "Le second jour",
            "***",
            "2024",
            "Par Jean Petit",
            "Publié le 3 mars 2024",
            "\u00a0",
            "Un 😀 dans la ligne.",
            FRENCH.replace("lundi", "mardi"),
            "https://example.org/a",
            "• Un point",
            "Suivez-nous sur Facebook",
            "x".repeat(300)
        };
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder(FRENCH);
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(random.nextBoolean() ? "\n\n" : random.nextBoolean() ? "\r\n \n" : "\n")
                        .append(stock[random.nextInt(stock.length)]);
            }
            Source source = Source.text("a", text.toString());
            Article article = article(source);
            assertCovered(article);
            assertNothingLost(text.toString(), article);
            assertThat(article(source)).isEqualTo(article);
        }
    }

    private static void assertCovered(Article article) {
        int at = 0;
        for (Block block : article.blocks()) {
            assertThat(block.span().begin()).isEqualTo(at);
            assertThat(block.span().of(article.text())).isNotBlank().doesNotContain("\n");
            at = block.span().end() + 2;
        }
        assertThat(article.text().split("\n\n", -1)).hasSameSizeAs(article.blocks());
        assertThat(article.text()).hasSize(at - 2);
    }

    private static void assertNothingLost(String input, Article article) {
        StringBuilder all = new StringBuilder(article.text());
        for (Dropped dropped : article.dropped()) {
            assertThat(dropped.reason()).isNotNull();
            all.append(' ').append(dropped.text());
        }
        assertThat(Fold.list(all.toString())).containsExactlyInAnyOrderElementsOf(Fold.list(input));
    }

    private Article article(Source source) throws UnreadableException {
        return intake.article(source, remarks::add);
    }
}
