package org.readout.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/** JSON as articles come in it: one object a line, or objects over many lines, bare or in an array. */
final class Json {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** For objects one after the other. */
    private static final ObjectMapper SEVERAL = new JsonMapper();

    private Json() {}

    /** Takes one object, and where it began; false for enough. */
    interface Taker {
        boolean take(int line, byte[] json);
    }

    /** Takes a fault and its line. */
    interface Fault {
        void at(int line, String message);
    }

    /** True where one of the first lines is an object by itself, or the first is longer than what is seen of it. */
    static boolean looksLikeLines(String head) {
        String[] lines = head.split("\n", 20);
        if (lines.length == 1) {
            return head.length() > 1 << 14 || isObject(head);
        }
        for (int i = 0; i < lines.length - 1; i++) {
            if (isObject(lines[i])) {
                return true;
            }
        }
        return isObject(lines[lines.length - 1]);
    }

    private static boolean isObject(String line) {
        try {
            return line.stripLeading().startsWith("{") && MAPPER.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** Reads objects that may span lines; what follows a fault in the syntax is lost, and that is told. */
    static boolean objects(InputStream in, Taker taker, Fault fault) throws IOException {
        try (JsonParser parser = SEVERAL.createParser(in)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            while (parser.nextToken() != null) {
                int line = parser.currentTokenLocation().getLineNr();
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    JsonNode object = parser.readValueAsTree();
                    if (!taker.take(line, MAPPER.writeValueAsBytes(object))) {
                        return false;
                    }
                } else if (parser.currentToken() != JsonToken.START_ARRAY
                        && parser.currentToken() != JsonToken.END_ARRAY) {
                    fault.at(line, "not an object with an article: " + parser.getText());
                }
            }
        } catch (JsonProcessingException e) {
            fault.at(line(e), "not JSON (" + e.getOriginalMessage() + "); what follows is not read");
        }
        return true;
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }
}
