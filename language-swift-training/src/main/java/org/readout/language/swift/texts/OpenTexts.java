package org.readout.language.swift.texts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Furnishes a workshop with texts, a paragraph a line, and with WordNet's files: {@code OpenTexts PROJECT PACKAGES NTREX
 * WORKSHOP}. PACKAGES is the folder of the packages of {@code PACKAGES.sha256}; NTREX the file of NTREX's documents or
 * segments, an object a line with a text for each language. The same files make the same texts.
 */
public final class OpenTexts {

    private static final Pattern WORDNET = Pattern.compile(".*/(index\\.|data\\.)?(noun|verb|adj|adv)(\\.exc)?");

    private final Path folder;

    private OpenTexts(Path folder) {
        this.folder = folder;
    }

    /** Some seconds, and a package in memory at a time. */
    public static void main(String[] arguments) throws IOException {
        Path workshop = Path.of(arguments[3]);
        Path packages = Path.of(arguments[1]);
        Path folder = Files.createDirectories(workshop.resolve("texts"));
        OpenTexts texts = new OpenTexts(folder);
        for (String language : List.of("en", "fr")) {
            OwnTexts own = new OwnTexts(Path.of(arguments[0]), language);
            texts.write("examples." + language, own.examples());
            texts.write("news." + language, own.news());
            texts.write("ntrex." + language, ntrex(Path.of(arguments[2]), language));
        }
        for (Source source : Source.ALL_SOURCES) {
            texts.write(source.name(), source.sample(packages));
        }
        wordNet(packages, Files.createDirectories(workshop.resolve("wordnet")));
    }

    private static void wordNet(Path packages, Path folder) throws IOException {
        Map<String, String> files = Package.in(packages, "wordnet-base_")
                .texts(name -> WORDNET.matcher(name).matches());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(
                    folder.resolve(file.getKey().substring(file.getKey().lastIndexOf('/') + 1)), file.getValue());
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
