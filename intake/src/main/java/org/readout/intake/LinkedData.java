package org.readout.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The article that a page describes in JSON-LD, if it describes one. */
final class LinkedData {

    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode found = article(parsed(script.data()), 0);
            if (found != null) {
                return new LinkedData(found);
            }
        }
        return new LinkedData(LENIENT.createObjectNode());
    }

    private static JsonNode parsed(String data) {
        try {
            String bare = data.strip().replaceAll("^(<!--|/\\*.*?\\*/|//<!\\[CDATA\\[)|(-->|//\\]\\]>)$", "");
            JsonNode node = LENIENT.readTree(bare);
            return node == null ? LENIENT.createObjectNode() : node;
        } catch (JsonProcessingException e) {
            return LENIENT.createObjectNode();
        }
    }

    private static @Nullable JsonNode article(JsonNode node, int depth) {
        if (depth > 4) {
            return null;
        }
        if (node.isObject() && isArticle(node.path("@type"))) {
            return node;
        }
        List<JsonNode> inner = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(inner::add);
        } else {
            inner.add(node.path("@graph"));
            inner.add(node.path("mainEntity"));
        }
        for (JsonNode each : inner) {
            JsonNode found = each.isContainerNode() ? article(each, depth + 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
        }
        String name = type.asText();
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.endsWith("Report");
    }

    @Nullable
    String title() {
        return text("headline");
    }

    @Nullable
    String deck() {
        String alternative = text("alternativeHeadline");
        return alternative != null ? alternative : text("description");
    }

    @Nullable
    String published() {
        return text("datePublished");
    }

    @Nullable
    String language() {
        return text("inLanguage");
    }

    @Nullable
    String body() {
        JsonNode node = article.path("articleBody");
        return node.isTextual() && !node.asText().isBlank() ? Parser.unescapeEntities(node.asText(), false) : null;
    }

    @Nullable
    String publisher() {
        List<String> names = names(article.path("publisher"));
        return names.isEmpty() ? null : names.get(0);
    }

    List<String> authors() {
        return names(article.path("author"));
    }

    private @Nullable String text(String field) {
        JsonNode node = article.path(field);
        if (node.isArray() && !node.isEmpty()) {
            node = node.get(0);
        }
        if (!node.isTextual() || node.asText().isBlank()) {
            return null;
        }
        return PlainText.line(Parser.unescapeEntities(node.asText(), false));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> names.addAll(names(each)));
        } else if (node.isObject()) {
            names.addAll(names(node.path("name")));
        } else if (node.isTextual() && !node.asText().isBlank()) {
            names.add(PlainText.line(Parser.unescapeEntities(node.asText(), false)));
        }
        return names;
    }
}
