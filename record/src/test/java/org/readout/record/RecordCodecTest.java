package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

    private static final String TEXT = "🕊 Oslo meets Riga: “Peace 🕊 now”";

    private final RecordCodec codec = new RecordCodec();
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void what_is_written_is_read_back() {
        Record record = record();
        assertThat(codec.read(codec.toLine(record))).isEqualTo(record);
        assertThat(codec.read(codec.toPretty(record))).isEqualTo(record);
    }

    @Test
    void offsets_in_json_count_code_points() throws Exception {
        JsonNode json = mapper.readTree(codec.toLine(record()));
        JsonNode content = json.at("/statements/0/content/0");
        int begin = TEXT.offsetByCodePoints(0, content.get(0).asInt());
        int end = TEXT.offsetByCodePoints(0, content.get(1).asInt());
        assertThat(TEXT.substring(begin, end)).isEqualTo("Peace 🕊 now");
        assertThat(content.get(0).asInt()).isEqualTo(TEXT.indexOf("Peace") - 1);
    }

    @Test
    void every_field_of_the_contract_is_there_and_the_schema_agrees() throws Exception {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(RecordFormat.schema());
        assertThat(schema.validate(mapper.readTree(codec.toLine(record())))).isEmpty();
        JsonNode broken = mapper.readTree(codec.toLine(record()).replace("\"direct\"", "\"shouted\""));
        assertThat(schema.validate(broken)).isNotEmpty();
    }

    @Test
    void the_same_record_gives_the_same_bytes() {
        assertThat(codec.toLine(record()))
                .isEqualTo(new RecordCodec().toLine(record()))
                .doesNotContain("\n");
    }

    @Test
    void another_format_is_refused() {
        assertThatThrownBy(() -> codec.read("{\"format\":\"readout/9\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("readout/1");
        assertThatThrownBy(() -> codec.read("[")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_span_ends_after_it_begins() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Span at(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    /** Norway and Latvia, a plan, a demand and a meeting. */
    static Record record() {
        Dating day = Dating.day(LocalDate.of(2024, 5, 17), Dating.Basis.STATED, List.of());
        Article article = new Article(
                Sha256.of(TEXT),
                "key",
                null,
                null,
                "en",
                TEXT,
                null,
                null,
                day,
                TEXT,
                List.of(new Block(Block.Kind.TITLE, new Span(0, TEXT.length()))),
                List.of(new Dropped("Share", Dropped.Reason.CHROME)));
        Actor oslo = actor("a1", "Norway", "NOR", at("Oslo"));
        Actor riga = actor("a2", "Latvia", "LVA", at("Riga"));
        Matter matter = new Matter("m1", "Peace plan", Matter.Kind.PLAN, null, List.of(at("Peace")));
        Statement said = new Statement(
                "s1",
                List.of("a1"),
                at("Oslo"),
                List.of("a2"),
                new Statement.Cue(at("meets"), "meet"),
                List.of(at("Peace 🕊 now")),
                Statement.Form.DIRECT,
                Statement.Act.DEMAND,
                List.of("m1"),
                null,
                Dating.UNKNOWN,
                null,
                List.of(new Span(0, TEXT.length())),
                0.9);
        Event met = new Event(
                "e1",
                Event.Type.CONSULT,
                "meet",
                List.of("diplomatic"),
                List.of("a1", "a2"),
                List.of("a1", "a2"),
                List.of("m1"),
                null,
                day,
                new Event.Place("Riga", "LVA", 56.95, 24.11, null),
                "PT10M",
                new Event.Magnitude(null, null, 2),
                Event.Status.ACTUAL,
                null,
                at("meets"),
                List.of(at("Oslo meets Riga")),
                "meet",
                0.8);
        return new Record(article, List.of(oslo, riga), List.of(matter), List.of(said), List.of(met), List.of("w"))
                .readBy("engine-1 knowledge-1");
    }

    private static Actor actor(String id, String name, String code, Span span) {
        return new Actor(
                id,
                name,
                Actor.Kind.STATE,
                code,
                code,
                Sector.GOV,
                new Actor.Office("host", LocalDate.of(2024, 1, 1), null),
                "Q1",
                true,
                List.of(new Actor.Mention(span, Actor.Mention.By.METONYM)));
    }
}
