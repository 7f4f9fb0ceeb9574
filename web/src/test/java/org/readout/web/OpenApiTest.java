package org.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Filter;
import org.readout.web.api.Api;

/** The description of the answers, held against the answers. */
class OpenApiTest {

    private static final String HERE = "http://readout.test/api/";

    @TempDir
    static Path folder;

    private static Served served;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final JsonNode description = json(served.get("/api/openapi.json").body());
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(
                    HERE + "record.schema.json",
                    served.get("/api/record.schema.json").body()))));

    @BeforeAll
    static void serve() {
        served = Served.examples(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void whatever_answers_is_described_and_nothing_else() {
        Set<String> answering = new TreeSet<>(Set.of("/api/read", "/api/ask"));
        new Api(served.archive(), null)
                .answers()
                .keySet()
                .forEach(path -> answering.add(path.replace('<', '{').replace('>', '}')));
        Set<String> described = new TreeSet<>();
        description.get("paths").fieldNames().forEachRemaining(described::add);
        assertThat(described).isEqualTo(answering);
    }

    @Test
    void every_answer_is_as_it_is_described() {
        assertAnswersAreAsDescribed(false);
    }

    @Test
    void every_parameter_is_taken_as_its_example_has_it() {
        assertAnswersAreAsDescribed(true);
    }

    /** @param examples whether all parameters are given, as their examples have them */
    private void assertAnswersAreAsDescribed(boolean examples) {
        description.get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> {
                    String address = address(path.getKey(), path.getValue().get("get"), examples);
                    HttpResponse<String> answer = served.get(address);
                    assertThat(answer.statusCode()).as(address).isEqualTo(200);
                    assertThat(wrong(path.getValue().get("get"), answer))
                            .as(address)
                            .isEmpty();
                });
    }

    @Test
    void a_text_that_is_read_is_a_record() {
        HttpRequest request = served.request("/api/read")
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString("La conversation, debout, n'a pas duré plus de dix minutes."))
                .build();
        HttpResponse<String> answer = served.send(request);
        assertThat(wrong(description.at("/paths/~1api~1read/post"), answer)).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_as_it_is_described() {
        JsonNode trouble = description.at("/components/schemas/Trouble");
        for (String address : List.of("/api/events?from=soon", "/api/events/none", "/api/review", "/api/nothing")) {
            assertThat(wrong(trouble, served.get(address).body())).as(address).isEmpty();
        }
    }

    private List<String> wrong(JsonNode operation, HttpResponse<String> answer) {
        return wrong(operation.at("/responses/200/content/application~1json/schema"), answer.body());
    }

    private List<String> wrong(JsonNode schema, String answer) {
        ObjectNode whole = mapper.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("$id", HERE + "openapi.json");
        whole.set("components", description.get("components"));
        whole.set("allOf", mapper.createArrayNode().add(schema));
        JsonSchema held = schemas.getSchema(whole);
        return held.validate(json(answer)).stream()
                .map(Objects::toString)
                .limit(5)
                .toList();
    }

    /** The address with what it needs, or with all that it takes. */
    private String address(String path, JsonNode operation, boolean all) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode given : operation.get("parameters")) {
            JsonNode parameter = given.has("$ref")
                    ? description.at(given.get("$ref").asText().substring(1))
                    : given;
            String name = parameter.get("name").asText();
            if (parameter.get("in").asText().equals("path")) {
                address = address.replace("{" + name + "}", known(path));
            } else if (parameter.has("example")
                    && (all || parameter.get("required").asBoolean())) {
                query.add(
                        name + "=" + URLEncoder.encode(parameter.get("example").asText(), StandardCharsets.UTF_8));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    /** Something that the archive has. */
    private static String known(String path) {
        if (path.contains("/articles/")) {
            return Served.example("New Delhi").article().id();
        }
        if (path.contains("/actors/")) {
            return "RUS";
        }
        return path.contains("/statements/")
                ? served.archive().statements(Filter.ALL, 0, 1).get(0).key()
                : served.archive()
                        .events(
                                Filter.builder()
                                        .type("CONSULT")
                                        .dyad("USA", "RUS")
                                        .build(),
                                0,
                                1)
                        .get(0)
                        .thing();
    }

    private JsonNode json(String text) {
        try {
            return mapper.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
