package org.readout.knowledge.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One entity of Wikidata's dump, and the few things that are asked of it. Statements of deprecated rank are not seen. */
final class WikidataEntity {

    /** Of labels that hold for every language. */
    private static final String EVERY = "mul";

    private final JsonNode json;

    WikidataEntity(JsonNode json) {
        this.json = json;
    }

    String id() {
        return json.path("id").asText();
    }

    /** What it is called in the language, or in every language; empty where nobody says. */
    String label(String language) {
        String own = json.path("labels").path(language).path("value").asText();
        return own.isEmpty() ? json.path("labels").path(EVERY).path("value").asText() : own;
    }

    /** All it is called in the language, its label first. */
    List<String> names(String language) {
        Set<String> names = new LinkedHashSet<>();
        names.add(label(language));
        for (String l : List.of(language, EVERY)) {
            json.path("aliases").path(l).forEach(a -> names.add(a.path("value").asText()));
        }
        names.remove("");
        return List.copyOf(names);
    }

    /** The statements of a property. */
    List<JsonNode> statements(String property) {
        List<JsonNode> statements = new ArrayList<>();
        for (JsonNode statement : json.path("claims").path(property)) {
            if (!statement.path("rank").asText().equals("deprecated")) {
                statements.add(statement);
            }
        }
        return statements;
    }

    /** The ids of the items that a property names, those of preferred rank first; no value and an unknown one name none. */
    List<String> items(String property) {
        List<String> preferred = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JsonNode statement : statements(property)) {
            boolean first = statement.path("rank").asText().equals("preferred");
            item(statement.path("mainsnak")).ifPresent(first ? preferred::add : others::add);
        }
        preferred.addAll(others);
        return preferred;
    }

    /** The item that a snak names. */
    static Optional<String> item(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        // early dumps have the number alone
        String id = value.has("id")
                ? value.path("id").asText()
                : "Q" + value.path("numeric-id").asText();
        boolean named = snak.path("snaktype").asText().equals("value") && id.length() > 1;
        return named ? Optional.of(id) : Optional.empty();
    }
}
