package org.readout.archive.answers;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.Locale;

/** Writes any answer as JSON: fields by their names, days as ISO 8601, names of lists in small letters. For any thread. */
public final class AnswerCodec {

    private final ObjectMapper mapper;

    public AnswerCodec() {
        SimpleModule plain = new SimpleModule()
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addSerializer(new SmallNames());
        plain.addKeySerializer(Quad.class, new SmallKeys());
        mapper = JsonMapper.builder()
                .addModule(plain)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .build();
    }

    /** On one line. */
    public String toJson(Object answer) {
        return write(mapper.writer(), answer);
    }

    /** Indented, for people. */
    public String toPretty(Object answer) {
        return write(mapper.writerWithDefaultPrettyPrinter(), answer);
    }

    private static String write(com.fasterxml.jackson.databind.ObjectWriter writer, Object answer) {
        try {
            return writer.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no answer: " + answer.getClass(), e);
        }
    }

    @SuppressWarnings({"rawtypes", "serial"})
    private static final class SmallNames extends com.fasterxml.jackson.databind.ser.std.StdSerializer<Enum> {
        SmallNames() {
            super(Enum.class);
        }

        @Override
        public void serialize(
                Enum value,
                com.fasterxml.jackson.core.JsonGenerator out,
                com.fasterxml.jackson.databind.SerializerProvider provider)
                throws java.io.IOException {
            out.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }

    private static final class SmallKeys extends com.fasterxml.jackson.databind.JsonSerializer<Quad> {
        @Override
        public void serialize(
                Quad value,
                com.fasterxml.jackson.core.JsonGenerator out,
                com.fasterxml.jackson.databind.SerializerProvider provider)
                throws java.io.IOException {
            out.writeFieldName(value.name().toLowerCase(Locale.ROOT));
        }
    }
}
