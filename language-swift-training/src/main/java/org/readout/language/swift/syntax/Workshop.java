package org.readout.language.swift.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that models are made from.
 *
 * <ul>
 *   <li>{@code treebanks/fr_*.conllu.gz}: gold trees, their names beginning with the language
 *   <li>{@code texts/*.fr.txt}: plain text, a paragraph a line
 *   <li>{@code taught/}: what the teacher made of both, by {@link Teach}
 *   <li>{@code pupils/}: what {@link Train} made of all of it
 *   <li>{@code wordnet/}: WordNet's own files, for English
 * </ul>
 */
public record Workshop(Path folder, String language) {

    public List<Path> treebanks() throws IOException {
        return files(folder.resolve("treebanks"), language + "_", ".conllu.gz");
    }

    List<Path> texts() throws IOException {
        return files(folder.resolve("texts"), "", "." + language + ".txt");
    }

    /** Where the teacher's trees of a treebank or text lie. */
    public Path taught(Path source) {
        return folder.resolve("taught").resolve(source.getFileName() + ".conllu");
    }

    /** Where those of the second teacher lie, of the same words. */
    Path second(Path source) {
        return folder.resolve("taught").resolve(source.getFileName() + ".second.conllu");
    }

    /** Where the model of one pupil lies, by the number of the order in which he learned. */
    Path pupil(int seed) {
        return folder.resolve("pupils").resolve(language + "." + seed + ".model");
    }

    public Path wordNet() {
        return folder.resolve("wordnet");
    }

    /** The gold trees, each with the teacher's beside it. */
    List<Example> gold() throws IOException {
        List<Example> gold = new ArrayList<>();
        for (Path treebank : treebanks()) {
            gold.addAll(Guides.guided(
                    Treebank.rows(treebank), Treebank.rows(taught(treebank)), Treebank.rows(second(treebank))));
        }
        return gold;
    }

    private static List<Path> files(Path folder, String start, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(start)
                            && f.getFileName().toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }
}
