package org.readout.language.swift.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scores a model on the words of a treebank: {@code Evaluate MODEL TREEBANK}. */
public final class Evaluate {

    private Evaluate() {}

    /** Prints one line. */
    public static void main(String[] arguments) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
            List<Example> gold = Treebank.examples(Path.of(arguments[1]));
            System.out.println(Score.of(gold, Trainer.apply(ModelFile.read(in), gold, Trainer.Leaning.NONE)));
        }
    }
}
