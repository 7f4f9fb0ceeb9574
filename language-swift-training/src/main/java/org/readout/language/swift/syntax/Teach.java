package org.readout.language.swift.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.readout.language.Analyzer;
import org.readout.language.Conllu;
import org.readout.language.corenlp.CoreNlpEngine;

/**
 * Has CoreNLP analyze the sentences of the treebanks and the texts of a workshop: {@code Teach LANGUAGE FOLDER}. What is
 * taught already stays, so that a run that was stopped goes on.
 */
public final class Teach {

    private static final String TEXT = "# text = ";
    private static final int LONGEST = 3000;

    private final Analyzer analyzer;
    private final Workshop workshop;

    private Teach(Analyzer analyzer, Workshop workshop) {
        this.analyzer = analyzer;
        this.workshop = workshop;
    }

    /** Some minutes for each 100,000 words. */
    public static void main(String[] arguments) throws IOException {
        Analyzer analyzer = new CoreNlpEngine().forLanguage(arguments[0]).orElseThrow();
        Teach teach = new Teach(analyzer, new Workshop(Path.of(arguments[1]), arguments[0]));
        for (Path treebank : teach.workshop.treebanks()) {
            teach.write(sentences(treebank), treebank);
        }
        for (Path text : teach.workshop.texts()) {
            teach.write(Files.readAllLines(text), text);
        }
    }

    private static List<String> sentences(Path treebank) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(treebank));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(TEXT))
                    .map(line -> line.substring(TEXT.length()))
                    .toList();
        }
    }

    private void write(List<String> texts, Path source) throws IOException {
        Path target = workshop.taught(source);
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path begun = target.resolveSibling(target.getFileName() + ".part");
        try (Writer out = Files.newBufferedWriter(begun)) {
            for (int i = 0; i < texts.size(); i++) {
                out.write("# line = " + i + "\n");
                String text = texts.get(i).length() > LONGEST ? "" : texts.get(i);
                out.write(Conllu.write(analyzer.analyze(text)));
            }
        }
        Files.move(begun, target);
    }
}
