package org.readout.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Record;
import org.readout.record.Span;
import org.readout.record.Statement;

class ReadTextTest {

    private static final String TEXT = "He said that she said it is done.\n\nA bird 🕊 flew.";

    private final Record record = new Record(
            new Article(
                    "x",
                    null,
                    null,
                    null,
                    "en",
                    null,
                    null,
                    null,
                    Dating.UNKNOWN,
                    TEXT,
                    List.of(block(0, 33), block(35, TEXT.length())),
                    List.of()),
            List.of(),
            List.of(),
            List.of(statement("s1", null, 13, 32), statement("s2", "s1", 22, 32)),
            List.of(),
            List.of());

    private final ReadText read = ReadText.of(record, Map.of("s1", "k1"));

    @Test
    void the_stretches_of_a_block_are_its_text() {
        assertThat(read.passages()).hasSize(2);
        assertThat(text(read.passages().get(0))).isEqualTo("He said that she said it is done.");
        assertThat(text(read.passages().get(1))).isEqualTo("A bird 🕊 flew.");
        assertThat(read.passages().get(1).stretches()).singleElement().matches(Stretch::isPlain);
    }

    @Test
    void what_is_told_within_another_is_marked_as_such() {
        Stretch inner = read.passages().get(0).stretches().stream()
                .filter(s -> s.text().equals("it is done"))
                .findFirst()
                .orElseThrow();
        assertThat(inner.kinds()).contains("st2");
        assertThat(inner.of()).isEqualTo("s1 s2");
        assertThat(inner.begins()).containsExactly("s2");
        assertThat(inner.ends()).containsExactly("s1", "s2");
        assertThat(read.statements()).extracting(Line::id).containsExactly("s1", "s2");
        assertThat(read.statements()).extracting(Line::told).containsExactly(0, 1);
    }

    @Test
    void a_line_has_its_key_where_an_archive_holds_it() {
        assertThat(read.statements()).extracting(Line::key).containsExactly("k1", null);
    }

    @Test
    void a_circle_of_statements_ends() {
        Record odd = new Record(
                record.article(),
                List.of(),
                List.of(),
                List.of(statement("s1", "s2", 13, 32), statement("s2", "s1", 22, 32)),
                List.of(),
                List.of());
        assertThat(ReadText.of(odd, Map.of()).passages()).hasSize(2);
        assertThat(new Lines(odd, Map.of()).line(odd.statements().get(0)).told())
                .isPositive();
    }

    private static String text(Passage passage) {
        return passage.stretches().stream().map(Stretch::text).collect(Collectors.joining());
    }

    private static Block block(int begin, int end) {
        return new Block(Block.Kind.PARAGRAPH, new Span(begin, end));
    }

    private static Statement statement(String id, String within, int begin, int end) {
        List<Span> words = List.of(new Span(begin, end));
        return new Statement(
                id,
                List.of(),
                null,
                List.of(),
                null,
                words,
                Statement.Form.INDIRECT,
                Statement.Act.ASSERT,
                List.of(),
                within,
                Dating.UNKNOWN,
                null,
                words,
                1);
    }
}
