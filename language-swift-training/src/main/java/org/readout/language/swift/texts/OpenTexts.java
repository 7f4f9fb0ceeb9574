package org.readout.language.swift.texts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the texts of a workshop, a paragraph a line: {@code OpenTexts PROJECT PACKAGES NTREX TEXTS}. PACKAGES is the
 * folder of the packages of {@code PACKAGES.sha256}; NTREX the file of NTREX's documents, an object a line with a text
 * for each language. The same files make the same texts.
 */
public final class OpenTexts {

    private final Path folder;

    private OpenTexts(Path folder) {
        this.folder = folder;
    }

    /** Some seconds, and a package in memory at a time. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        OpenTexts texts = new OpenTexts(folder);
        for (String language : List.of("en", "fr")) {
            OwnTexts own = new OwnTexts(Path.of(arguments[0]), language);
            texts.write("examples." + language, own.examples());
            texts.write("ntrex." + language, ntrex(Path.of(arguments[2]), language));
        }
        for (Source source : Source.ALL_SOURCES) {
            texts.write(source.name(), source.sample(Path.of(arguments[1])));
        }
    }

    private static List<String> ntrex(Path file, String language) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            texts.add(Paragraphs.clean(json.readTree(line).path(language).asText()));
        }
        return texts;
    }

    private void write(String name, List<String> paragraphs) throws IOException {
        Files.write(folder.resolve(name + ".txt"), paragraphs);
    }
}
