package org.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Filter;
import org.readout.archive.What;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

class ApiTest {

    @TempDir
    static Path folder;

    private static Served served;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Record delhi = Served.example("New Delhi");

    @BeforeAll
    static void serve() {
        served = Served.examples(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void a_record_comes_as_it_was_written() {
        String json = served.get("/api/articles/" + delhi.article().id()).body();
        assertThat(json.strip()).isEqualTo(new RecordCodec().toLine(delhi));
    }

    @Test
    void pages_tell_all_events_each_once() throws IOException {
        List<String> ids = new ArrayList<>();
        long total = get("/api/events?size=50").get("total").asLong();
        for (int page = 1; page <= (total + 49) / 50; page++) {
            get("/api/events?size=50&page=" + page)
                    .get("items")
                    .forEach(i -> ids.add(i.get("id").asText()));
        }
        assertThat(ids).hasSize((int) total).doesNotHaveDuplicates();
        assertThat(total).isEqualTo(served.archive().count(What.EVENTS, Filter.ALL));
        assertThat(new HashSet<>(ids)).hasSize((int) total);
    }

    @Test
    void an_event_has_its_words_by_code_points_and_names_for_its_ids() throws IOException {
        JsonNode item =
                get("/api/events?type=CONSULT&words=Lavrov").get("items").get(0);
        JsonNode event = item.get("event");
        assertThat(event.get("type").asText()).isEqualTo("CONSULT");
        assertThat(item.get("names").get(event.get("sources").get(0).asText()).asText())
                .isNotEmpty();
        JsonNode record = get("/api/articles/" + item.get("article").get("id").asText());
        int[] text = record.get("article").get("text").asText().codePoints().toArray();
        JsonNode trigger = event.get("trigger");
        int begin = trigger.get(0).asInt();
        assertThat(new String(text, begin, trigger.get(1).asInt() - begin)).matches("\\p{L}+");
        JsonNode same = get("/api/events/" + item.get("key").asText());
        assertThat(same.get("reports").get(0).get("event")).isEqualTo(event);
    }

    @Test
    void annotations_quote_the_words_that_stand_in_the_text() throws IOException {
        JsonNode page = get("/articles/" + delhi.article().id() + "/annotations");
        assertThat(page.get("items"))
                .hasSize(delhi.statements().size() + delhi.events().size());
        for (JsonNode annotation : page.get("items")) {
            for (JsonNode target : annotation.get("target")) {
                assertThat(delhi.article().text())
                        .contains(target.get("selector").get(0).get("exact").asText());
            }
        }
    }

    @Test
    void a_text_is_read_and_what_is_wrong_is_told() throws IOException {
        JsonNode record = post("La conversation, debout, n'a pas duré plus de dix minutes.");
        assertThat(record.get("format").asText()).isEqualTo("readout/1");
        assertThat(post("nothing like it").get("error").asText()).contains("no article");
        assertThat(get("/api/events?from=soon").get("error").asText()).contains("from is no day");
        assertThat(get("/api/events?size=100000").get("status").asInt()).isEqualTo(400);
        assertThat(get("/api/nothing").get("status").asInt()).isEqualTo(404);
    }

    @Test
    void answers_are_those_of_the_command_line() throws IOException {
        JsonNode relations = get("/api/relations?a=USA&b=RUS");
        assertThat(relations.get("demands")).isNotEmpty();
        String meeting = relations.get("meetings").get(0).get("id").asText();
        assertThat(get("/api/accounts/" + meeting).get("accounts")).hasSizeGreaterThan(1);
        assertThat(get("/api/positions?matter=New%20START&side=RUS")
                        .get("positions")
                        .get(0)
                        .get("cells")
                        .get(0)
                        .get("stance")
                        .asText())
                .isEqualTo("suspended");
        assertThat(get("/api/review?from=2023-02-27&to=2023-03-05").get("meetings"))
                .isNotEmpty();
        assertThat(get("/api/review").get("error").asText()).contains("from is needed");
        assertThat(get("/api/relations?a=USA&b=RUS&step=hour").get("status").asInt())
                .isEqualTo(400);
    }

    private JsonNode get(String path) throws IOException {
        return mapper.readTree(served.get(path).body());
    }

    private JsonNode post(String text) throws IOException {
        HttpRequest request = served.request("/api/read")
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        return mapper.readTree(served.send(request).body());
    }
}
