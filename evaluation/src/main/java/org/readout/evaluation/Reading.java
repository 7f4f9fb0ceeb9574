package org.readout.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a careful reader takes from one article: the shape of the files that {@code readout evaluate} scores against. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reading(
        String id,
        String language,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String title,
        String text,
        List<Actor> actors,
        List<Statement> statements,
        List<Event> events,
        List<Not> not) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** An actor and the words that name it. */
    public record Actor(
            String name, String kind, @Nullable String code, @Nullable String sector, List<String> called) {}

    /** A statement; {@code act} lists every act that is accepted. */
    public record Statement(
            List<String> speaker,
            @Nullable String speakerWords,
            List<String> addressee,
            List<String> content,
            String form,
            List<String> act,
            @Nullable Integer within) {}

    /** An event; {@code type} lists every type that is accepted, the best first. */
    public record Event(
            List<String> type,
            List<String> source,
            List<String> target,
            String status,
            String words,
            @Nullable String date,
            @Nullable String place) {}

    /** A tempting thing that is not to be recorded. */
    public record Not(String what, String words) {}

    /** @throws UncheckedIOException where the file cannot be read or is no reading */
    public static Reading read(Path file) {
        try {
            return MAPPER.readValue(Files.readString(file), Reading.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not a reading: " + e.getMessage(), e);
        }
    }

    static Reading of(byte[] json) throws IOException {
        return MAPPER.readValue(json, Reading.class);
    }

    /** All readings of a folder ({@code *.json}), in name order. */
    public static List<Reading> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(Reading::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("readings in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The article alone, as a line of the JSONL that intake reads. */
    public String asInput() {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("id", id).put("language", language).put("title", title).put("text", text);
        return line.put("published", published).put("publisher", publisher).toString();
    }

    Map<String, Actor> actorsByName() {
        return actors.stream().collect(Collectors.toMap(Actor::name, Function.identity(), (a, b) -> b));
    }
}
