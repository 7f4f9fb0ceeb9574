package org.readout.language.swift.texts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The French public service's explanations of the law, as npm serves them. */
final class PublicService {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BEFORE_STOP = Pattern.compile(" +([.,)])");
    private static final Pattern AFTER_BRACKET = Pattern.compile("\\( +");

    private PublicService() {}

    /** The paragraphs of a sheet of service-public.fr: a tree of elements and texts. */
    static List<String> sheet(String json) {
        List<String> paragraphs = new ArrayList<>();
        collect(tree(json), paragraphs);
        return paragraphs;
    }

    /** The lines of the answers that hold for everybody. */
    static List<String> contributions(String json) {
        List<String> lines = new ArrayList<>();
        for (JsonNode question : tree(json)) {
            question.at("/answers/generic/text").asText().lines().forEach(lines::add);
        }
        return lines;
    }

    private static void collect(JsonNode node, List<String> paragraphs) {
        if ("Paragraphe".equals(node.path("name").asText())) {
            String text = Paragraphs.clean(flat(node));
            paragraphs.add(AFTER_BRACKET
                    .matcher(BEFORE_STOP.matcher(text).replaceAll("$1"))
                    .replaceAll("("));
            return;
        }
        node.path("children").forEach(child -> collect(child, paragraphs));
    }

    /** Texts of neighbours stand apart in print, whatever the markup says. */
    private static String flat(JsonNode node) {
        if ("text".equals(node.path("type").asText())) {
            return node.path("text").asText();
        }
        List<String> texts = new ArrayList<>();
        node.path("children").forEach(child -> texts.add(flat(child)));
        return String.join(" ", texts);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
