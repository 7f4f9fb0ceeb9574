package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.intake.Source;
import org.readout.knowledge.Knowledge;
import org.readout.language.swift.SwiftEngine;
import org.readout.reader.Reader;
import org.readout.record.Article;
import org.readout.record.RecordCodec;

/** No quotation is invented: what a record gives as said stands in its article, where it says. Loads a model. */
class QuotedWordsTest {

    private final News news = new News();
    private final Reader reader = new Reader(Knowledge.load(), new SwiftEngine()::forLanguage);
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void what_is_said_in_our_own_articles_stands_in_them() throws IOException {
        assertThat(spansChecked(news.own())).isPositive();
    }

    @Test
    void what_is_said_in_the_articles_that_stand_beside_stands_in_them() throws IOException {
        List<Source> beside = news.dataBeside();
        assumeFalse(beside.isEmpty(), "no articles stand beside the project");
        assertThat(spansChecked(beside)).isPositive();
    }

    private int spansChecked(List<Source> sources) throws IOException {
        int spans = 0;
        for (Source source : sources) {
            Article article = news.article(source).orElse(null);
            if (article != null) {
                spans += spansChecked(article, json.readTree(new RecordCodec().toLine(reader.read(article))));
            }
        }
        return spans;
    }

    private static int spansChecked(Article article, JsonNode record) {
        String text = record.at("/article/text").asText();
        assertThat(text).isEqualTo(article.text());
        int spans = 0;
        for (JsonNode statement : record.get("statements")) {
            int last = 0;
            for (JsonNode span : statement.get("content")) {
                int begin = span.get(0).asInt();
                int end = span.get(1).asInt();
                assertThat(begin).as("%s %s", article.origin(), statement).isGreaterThanOrEqualTo(last);
                String said = words(text, begin, end);
                assertThat(said)
                        .as("%s %s", article.origin(), statement)
                        .isNotBlank()
                        .isEqualTo(said.strip());
                assertThat(said.codePoints().anyMatch(Character::isLetterOrDigit))
                        .isTrue();
                last = end;
                spans++;
            }
            JsonNode speaker = statement.get("speakerSpan");
            if (!speaker.isNull()) {
                assertThat(words(text, speaker.get(0).asInt(), speaker.get(1).asInt()))
                        .isNotBlank();
            }
        }
        return spans;
    }

    /** The words at these offsets, in code points; an offset outside the text is thrown. */
    private static String words(String text, int begin, int end) {
        return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }
}
