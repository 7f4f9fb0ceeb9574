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
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.readout.language.Analyzer;
import org.readout.language.Conllu;
import org.readout.language.corenlp.CoreNlpAnalyzer;

/**
 * Has CoreNLP's parsers, two for each language, analyze the sentences of the treebanks and the texts of a workshop:
 * {@code Teach LANGUAGE FOLDER}. What is taught already stays, so that a run that was stopped goes on.
 */
public final class Teach {

    private static final String TEXT = "# text = ";
    private static final int LONGEST = 3000;

    private final Analyzer analyzer;

    private Teach(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Some minutes for each 100,000 words. */
    public static void main(String[] arguments) throws IOException {
        Workshop workshop = new Workshop(Path.of(arguments[1]), arguments[0]);
        new Teach(teacher(workshop.language())).write(workshop, workshop::taught);
        new Teach(secondTeacher(workshop.language())).write(workshop, workshop::second);
    }

    private void write(Workshop workshop, UnaryOperator<Path> target) throws IOException {
        for (Path treebank : workshop.treebanks()) {
            write(sentences(treebank), target.apply(treebank));
        }
        for (Path text : workshop.texts()) {
            write(Files.readAllLines(text), target.apply(text));
        }
    }

    /** Of English the slower parser of constituents: more of its clauses are right. */
    private static Analyzer teacher(String language) {
        return switch (language) {
            case "fr" -> CoreNlpAnalyzer.french();
            case "en" -> CoreNlpAnalyzer.englishByConstituents();
            default -> throw new IllegalArgumentException("no teacher of " + language);
        };
    }

    private static Analyzer secondTeacher(String language) {
        return language.equals("fr") ? CoreNlpAnalyzer.frenchByConstituents() : CoreNlpAnalyzer.english();
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

    private void write(List<String> texts, Path target) throws IOException {
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
