package org.readout.web.citing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.record.Article;
import org.readout.record.Dating;

class CitationTest {

    private final Article article = new Article(
            "0123456789abcdef",
            null,
            "https://northwire.example/1",
            "Northwire & Sons",
            "en",
            "Talks at 100% {nearly}",
            null,
            "Martin Hale",
            Dating.day(LocalDate.of(2024, 3, 5), Dating.Basis.STATED, List.of()),
            "Text",
            List.of(),
            List.of());

    private final Citation citation =
            new Citation("abc1", "we_will sign", "Anna Berg", article, "http://127.0.0.1/statements/abc1");

    @Test
    void one_line_has_words_speaker_article_and_link() {
        assertThat(citation.plain())
                .isEqualTo("Anna Berg: “we_will sign” Martin Hale, “Talks at 100% {nearly}”, Northwire & Sons,"
                        + " 2024-03-05, https://northwire.example/1. http://127.0.0.1/statements/abc1");
    }

    @Test
    void bibtex_escapes_what_tex_would_take_for_its_own() {
        assertThat(citation.bibtex())
                .startsWith("@article{readout-abc1,\n")
                .contains(
                        "title = {{Talks at 100\\% \\{nearly\\}}}", "journal = {Northwire \\& Sons}", "we\\_will sign")
                .contains("year = {2024}", "month = {3}", "day = {5}");
    }

    @Test
    void csl_json_is_a_list_of_one_newspaper_article() throws IOException {
        JsonNode item = JsonMapper.builder().build().readTree(citation.csl()).get(0);
        assertThat(item.get("type").asText()).isEqualTo("article-newspaper");
        assertThat(item.get("issued").get("date-parts").get(0).toString()).isEqualTo("[2024,3,5]");
        assertThat(item.get("author").get(0).get("literal").asText()).isEqualTo("Martin Hale");
    }
}
