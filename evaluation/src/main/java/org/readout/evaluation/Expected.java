package org.readout.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that a set of readings is expected to give with an engine, as a YAML file; a run is held against them.
 *
 * @param set what is measured, for people
 * @param folder the readings, relative to the file
 * @param engine the analyzer that the figures were measured with
 */
public record Expected(String set, String folder, String engine, Map<String, Double> figures) {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build());

    /** Figures are exact to the third digit: the same text read by the same version gives the same record. */
    private static final double SLACK = 0.0005;

    /** @throws UncheckedIOException where the file cannot be read or is not of this shape */
    public static Expected read(Path file) {
        try {
            return YAML.readValue(Files.readString(file), Expected.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not a file of expected figures: " + e.getMessage(), e);
        }
    }

    /** Writes the file. */
    public void write(Path file) {
        try {
            Files.writeString(file, YAML.writeValueAsString(this));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    /** The same set with what an engine now gives. */
    public Expected with(String engine, Map<String, Double> measured) {
        return new Expected(set, folder, engine, new LinkedHashMap<>(measured));
    }

    /** A line for each figure that is not as expected; better ones too, so that the file is brought up to date. */
    public List<String> differences(Map<String, Double> measured) {
        List<String> lines = new ArrayList<>();
        figures.forEach((name, expected) -> {
            Double got = measured.get(name);
            if (got == null || Math.abs(got - expected) > SLACK) {
                lines.add("FAIL " + name + ": expected " + expected + ", got " + got);
            }
        });
        measured.keySet().stream()
                .filter(name -> !figures.containsKey(name))
                .forEach(name -> lines.add("FAIL " + name + ": not in the file of expected figures"));
        return lines;
    }

    /** The figures as a page for people. */
    public String page() {
        StringBuilder page = new StringBuilder();
        page.append("# Scores\n\nWritten by `./readout evaluate expected`; do not edit.\n\n");
        page.append(set).append(". Engine: ").append(engine).append(".\n\n| figure | value |\n| --- | --- |\n");
        figures.forEach((name, value) ->
                page.append("| ").append(name).append(" | ").append(value).append(" |\n"));
        return page.toString();
    }
}
