package org.readout.web.citing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/**
 * What was read from one article as W3C Web Annotations, one for each statement and event, in a collection: the words by
 * their place and with what stands around them, so that other programs find them again.
 *
 * @param keys what statements and events are known by
 * @param host where their pages are
 */
public record Annotations(Record record, Map<String, String> keys, String host) {

    private static final int AROUND = 32;

    /** The collection, indented. */
    public String json() {
        JsonMapper mapper = JsonMapper.builder().build();
        try {
            JsonNode tree = mapper.readTree(new RecordCodec().toLine(record));
            int[] text = record.article().text().codePoints().toArray();
            ObjectNode collection = mapper.createObjectNode();
            collection.put("@context", "http://www.w3.org/ns/anno.jsonld");
            collection.put("id", host + "/articles/" + record.article().id() + "/annotations");
            collection.put("type", "AnnotationPage");
            ArrayNode items = collection.putArray("items");
            tree.get("statements").forEach(s -> annotate(items, s, "statements", text));
            tree.get("events").forEach(e -> annotate(items, e, "events", text));
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(collection) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("annotations could not be written: " + e.getMessage(), e);
        }
    }

    private void annotate(ArrayNode items, JsonNode told, String what, int[] text) {
        String key = keys.getOrDefault(told.get("id").asText(), told.get("id").asText());
        ObjectNode annotation = items.addObject();
        annotation.put("id", host + "/" + what + "/" + key);
        annotation.put("type", "Annotation");
        annotation.put("motivation", "classifying");
        ObjectNode body = annotation.putObject("body");
        body.put("type", "TextualBody");
        body.put("format", "application/json");
        body.put("purpose", "classifying");
        body.put("value", told.toString());
        ArrayNode targets = annotation.putArray("target");
        for (JsonNode span : told.get(what.equals("statements") ? "content" : "evidence")) {
            target(targets.addObject(), span.get(0).asInt(), span.get(1).asInt(), text);
        }
    }

    private void target(ObjectNode target, int begin, int end, int[] text) {
        String origin = record.article().origin();
        boolean address = origin != null && origin.matches("https?://.*");
        target.put("source", address ? origin : "urn:sha256:" + record.article().id());
        ArrayNode selectors = target.putArray("selector");
        ObjectNode quote = selectors.addObject();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", words(text, begin, end));
        quote.put("prefix", words(text, Math.max(0, begin - AROUND), begin));
        quote.put("suffix", words(text, end, Math.min(text.length, end + AROUND)));
        ObjectNode position = selectors.addObject();
        position.put("type", "TextPositionSelector");
        position.put("start", begin);
        position.put("end", end);
    }

    private static String words(int[] text, int begin, int end) {
        return new String(text, begin, end - begin);
    }
}
