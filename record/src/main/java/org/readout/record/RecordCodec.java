package org.readout.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.record.Actor.Mention;
import org.readout.record.Statement.Cue;

/**
 * Writes and reads records as JSON ({@code readout/1}). The only place where offsets change their unit: UTF-16 in
 * memory, code points in JSON. The same record always gives the same bytes. Safe for any number of threads.
 */
public final class RecordCodec {

    private static final String TEXT = "readout.text";

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    /** One line of JSON, without a line feed. */
    public String toLine(Record record) {
        return write(record, mapper.writer());
    }

    /** The same object, indented for people. */
    public String toPretty(Record record) {
        return write(record, mapper.writerWithDefaultPrettyPrinter());
    }

    /**
     * Reads what {@link #toLine} or {@link #toPretty} wrote; unknown fields are passed over.
     *
     * @throws IllegalArgumentException where it is no record, saying what is wrong
     */
    public Record read(String json) {
        try {
            JsonNode tree = mapper.readTree(json);
            if (!Record.FORMAT.equals(tree.path("format").asText())) {
                throw new IllegalArgumentException("not a record of format " + Record.FORMAT);
            }
            CodePoints text = new CodePoints(tree.path("article").path("text").asText());
            return mapper.readerFor(Envelope.class)
                    .withAttribute(TEXT, text)
                    .<Envelope>readValue(tree)
                    .record();
        } catch (IOException e) {
            throw new IllegalArgumentException("not a record: " + e.getMessage(), e);
        }
    }

    private static String write(Record record, ObjectWriter writer) {
        CodePoints text = new CodePoints(record.article().text());
        try {
            return writer.withAttribute(TEXT, text).writeValueAsString(Envelope.of(record));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record could not be written: " + e.getMessage(), e);
        }
    }

    @JsonPropertyOrder({"format", "reader", "article", "actors", "matters", "statements", "events", "warnings"})
    private record Envelope(
            String format,
            @Nullable String reader,
            Article article,
            List<Actor> actors,
            List<Matter> matters,
            List<Statement> statements,
            List<Event> events,
            List<String> warnings) {

        static Envelope of(Record r) {
            return new Envelope(
                    Record.FORMAT,
                    r.reader(),
                    r.article(),
                    r.actors(),
                    r.matters(),
                    r.statements(),
                    r.events(),
                    r.warnings());
        }

        Record record() {
            return new Record(reader, article, actors, matters, statements, events, warnings);
        }
    }

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule("readout");
        addSpans(module);
        module.addSerializer(LocalDate.class, new Text<>());
        module.addDeserializer(LocalDate.class, new Parsed<>(p -> LocalDate.parse(p.getText())));
        for (Class<? extends Enum<?>> lower : List.of(
                Block.Kind.class,
                Dropped.Reason.class,
                Dating.Precision.class,
                Dating.Basis.class,
                Actor.Kind.class,
                Mention.By.class,
                Matter.Kind.class,
                Statement.Form.class,
                Statement.Act.class,
                Event.Status.class)) {
            addLowerCase(module, lower);
        }
        return module;
    }

    private static <E extends Enum<?>> void addLowerCase(SimpleModule module, Class<E> type) {
        module.addSerializer(type, new JsonSerializer<E>() {
            @Override
            public void serialize(E value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(value.name().toLowerCase(Locale.ROOT));
            }
        });
        module.addDeserializer(type, new Parsed<E>(p -> {
            String name = p.getText().toUpperCase(Locale.ROOT);
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
            throw new IOException("not a " + type.getSimpleName() + ": " + p.getText());
        }));
    }

    private static void addSpans(SimpleModule module) {
        module.addSerializer(Span.class, new JsonSerializer<>() {
            @Override
            public void serialize(Span span, JsonGenerator out, SerializerProvider provider) throws IOException {
                CodePoints text = text(provider);
                out.writeStartArray();
                out.writeNumber(text.toCodePoints(span.begin()));
                out.writeNumber(text.toCodePoints(span.end()));
                out.writeEndArray();
            }
        });
        module.addDeserializer(Span.class, new Tree<>((n, t) -> span(n.get(0), n.get(1), t)));
        module.addSerializer(Block.class, new Flat<>() {
            @Override
            void fields(Block block, JsonGenerator out, CodePoints text) throws IOException {
                out.writeStringField("kind", lower(block.kind()));
                writeSpan(block.span(), out, text);
            }
        });
        module.addDeserializer(
                Block.class, new Tree<>((n, t) -> new Block(Block.Kind.valueOf(upper(n.get("kind"))), span(n, t))));
        module.addSerializer(Mention.class, new Flat<>() {
            @Override
            void fields(Mention mention, JsonGenerator out, CodePoints text) throws IOException {
                writeSpan(mention.span(), out, text);
                out.writeStringField("by", lower(mention.by()));
            }
        });
        module.addDeserializer(
                Mention.class, new Tree<>((n, t) -> new Mention(span(n, t), Mention.By.valueOf(upper(n.get("by"))))));
        module.addSerializer(Cue.class, new Flat<>() {
            @Override
            void fields(Cue cue, JsonGenerator out, CodePoints text) throws IOException {
                writeSpan(cue.span(), out, text);
                out.writeStringField("lemma", cue.lemma());
            }
        });
        module.addDeserializer(
                Cue.class,
                new Tree<>((n, t) -> new Cue(span(n, t), n.get("lemma").asText())));
        module.addSerializer(Matter.class, new Flat<>() {
            @Override
            void fields(Matter matter, JsonGenerator out, CodePoints text) throws IOException {
                out.writeStringField("id", matter.id());
                out.writeStringField("name", matter.name());
                out.writeStringField("kind", lower(matter.kind()));
                out.writeStringField("wikidata", matter.wikidata());
                out.writeArrayFieldStart("mentions");
                for (Span span : matter.mentions()) {
                    out.writeStartObject();
                    writeSpan(span, out, text);
                    out.writeEndObject();
                }
                out.writeEndArray();
            }
        });
        module.addDeserializer(Matter.class, new Tree<>(RecordCodec::matter));
    }

    private static Matter matter(JsonNode n, CodePoints text) {
        List<Span> mentions = new ArrayList<>();
        n.get("mentions").forEach(m -> mentions.add(span(m, text)));
        JsonNode wikidata = n.get("wikidata");
        return new Matter(
                n.get("id").asText(),
                n.get("name").asText(),
                Matter.Kind.valueOf(upper(n.get("kind"))),
                wikidata == null || wikidata.isNull() ? null : wikidata.asText(),
                mentions);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(JsonNode node) {
        return node.asText().toUpperCase(Locale.ROOT);
    }

    private static CodePoints text(SerializerProvider provider) {
        return (CodePoints) provider.getAttribute(TEXT);
    }

    private static void writeSpan(Span span, JsonGenerator out, CodePoints text) throws IOException {
        out.writeNumberField("begin", text.toCodePoints(span.begin()));
        out.writeNumberField("end", text.toCodePoints(span.end()));
    }

    private static Span span(JsonNode n, CodePoints text) {
        return span(n.get("begin"), n.get("end"), text);
    }

    private static Span span(JsonNode begin, JsonNode end, CodePoints text) {
        return new Span(text.toUtf16(begin.asInt()), text.toUtf16(end.asInt()));
    }

    private abstract static class Flat<T> extends JsonSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            fields(value, out, text(provider));
            out.writeEndObject();
        }

        abstract void fields(T value, JsonGenerator out, CodePoints text) throws IOException;
    }

    private static final class Text<T> extends JsonSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private interface Parse<T> {
        T from(JsonParser parser) throws IOException;
    }

    private static final class Parsed<T> extends JsonDeserializer<T> {
        private final Parse<T> parse;

        Parsed(Parse<T> parse) {
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.from(parser);
        }
    }

    private interface FromTree<T> {
        T from(JsonNode node, CodePoints text);
    }

    private static final class Tree<T> extends JsonDeserializer<T> {
        private final FromTree<T> build;

        Tree(FromTree<T> build) {
            this.build = build;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return build.from(parser.readValueAsTree(), (CodePoints) context.getAttribute(TEXT));
        }
    }
}
