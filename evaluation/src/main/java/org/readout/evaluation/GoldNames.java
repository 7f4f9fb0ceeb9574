package org.readout.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and the names that stand in it: one line of JSON,
 * {@code {"id", "lang", "text", "entities": [{"type", "span": [begin, end], "surface"}]}}.
 */
public record GoldNames(
        String id, @JsonProperty("lang") String language, String text, @JsonProperty("entities") List<Name> names) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * @param type its class, such as {@code pers.ind} or {@code org.ent}
     * @param span begin and end in code points of the text
     * @param surface the words
     */
    public record Name(String type, List<Integer> span, String surface) {}

    /** Where the name begins in the text, as Java counts. */
    int begin(Name name) {
        return text.offsetByCodePoints(0, name.span().get(0));
    }

    /** Reads a file of such lines; tells the line that is wrong. */
    public static List<GoldNames> readAll(Path file) throws IOException {
        List<GoldNames> all = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    all.add(MAPPER.readValue(lines.get(i), GoldNames.class));
                } catch (IOException e) {
                    throw new IOException(file + ":" + (i + 1) + ": no names: " + e.getMessage(), e);
                }
            }
        }
        return all;
    }

    /** The text as a line of JSON that {@code readout read} takes. */
    public String asInput() {
        ObjectNode line = MAPPER.createObjectNode();
        return line.put("id", id).put("language", language).put("text", text).toString();
    }
}
