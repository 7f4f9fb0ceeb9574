package org.readout.language.swift.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What was written for this project: news of invented events, articles with readings, examples of rules. */
final class OwnTexts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path project;
    private final String language;

    OwnTexts(Path project, String language) {
        this.project = project;
        this.language = language;
    }

    /** The invented news beside this programme, a paragraph a line. */
    List<String> news() throws IOException {
        Set<String> paragraphs = new LinkedHashSet<>();
        for (Path file : files("language-swift-training/texts", "." + language + ".txt")) {
            clean(Files.readAllLines(file), paragraphs);
        }
        return List.copyOf(paragraphs);
    }

    /** The examples in the tables of rules, and the articles with readings. */
    List<String> examples() throws IOException {
        Set<String> paragraphs = new LinkedHashSet<>();
        for (String table : List.of("events", "cues")) {
            Path file = project.resolve("knowledge/tables/" + language + "/" + table + ".table");
            for (String line : Files.readAllLines(file)) {
                String example = line.substring(line.lastIndexOf('|') + 1).strip();
                if (!line.startsWith("#") && line.contains("|") && example.contains(" ")) {
                    paragraphs.add(Paragraphs.clean(example));
                }
            }
        }
        for (Path file : files("evaluation/gold", ".json")) {
            JsonNode reading = JSON.readTree(file.toFile());
            if (reading.path("language").asText().equals(language)) {
                clean(reading.path("text").asText().lines().toList(), paragraphs);
                clean(List.of(reading.path("title").asText()), paragraphs);
            }
        }
        return List.copyOf(paragraphs);
    }

    /** No-break spaces stay: they are what the tokenizer meets in print. */
    private static void clean(List<String> lines, Set<String> paragraphs) {
        for (String line : lines) {
            if (!line.isBlank()) {
                paragraphs.add(line.strip());
            }
        }
    }

    private List<Path> files(String folder, String end) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(project.resolve(folder))) {
            all.filter(f -> f.getFileName().toString().endsWith(end)).sorted().forEach(files::add);
        }
        return files;
    }
}
