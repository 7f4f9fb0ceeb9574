package org.readout.language.swift.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Learns the model of a language. Usage: {@code Train LANGUAGE TREEBANKS OUTPUT [SILVER]}: a folder of CoNLL-U files
 * whose names begin with the language, the file to write, and a folder of trees that another engine made of the same
 * sentences ({@code gold.NAME.conllu}) and of more text ({@code NAME.LANGUAGE.conllu}). With SILVER a teacher first learns from
 * both where that engine errs, corrects its other trees, and the model learns from those too. The same files give the
 * same model.
 */
public final class Train {

    /** How often a gold sentence counts beside one that was made. */
    private static final int GOLD = 3;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    private static final Trainer.Plan TEACHER = new Trainer.Plan(true, 4, 6, 8, 2, 1, 1);
    private static final Trainer.Plan STUDENT = new Trainer.Plan(false, 2, 3, 8, 3, 2, 1);

    private final String language;
    private final Path treebanks;

    private Train(String language, Path treebanks) {
        this.language = language;
        this.treebanks = treebanks;
    }

    public static void main(String[] arguments) throws IOException {
        Train train = new Train(arguments[0], Path.of(arguments[1]));
        List<Example> examples = arguments.length > 3 ? train.withSilver(Path.of(arguments[3])) : train.gold();
        ModelFile.Content model = trainer(STUDENT, examples).train(examples);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
            ModelFile.write(model, out);
        }
    }

    private static Trainer trainer(Trainer.Plan plan, List<Example> examples) {
        HashedLexicon none = new HashedLexicon(new int[0], new byte[0]);
        return new Trainer(plan, Inventory.tagSet(examples), Inventory.relations(examples), none, System.err::println);
    }

    private List<Example> gold() throws IOException {
        List<Example> once = new ArrayList<>();
        for (Path file : files(treebanks)) {
            if (file.getFileName().toString().startsWith(language)) {
                once.addAll(Treebank.examples(file));
            }
        }
        return times(once);
    }

    private static List<Example> times(List<Example> once) {
        List<Example> all = new ArrayList<>();
        for (int i = 0; i < GOLD; i++) {
            all.addAll(once);
        }
        return all;
    }

    private List<Example> withSilver(Path silver) throws IOException {
        List<Example> guided = new ArrayList<>();
        for (Path file : files(treebanks)) {
            String name = file.getFileName().toString();
            if (name.startsWith(language)) {
                Path guide = silver.resolve("gold." + name.replace(".gz", ""));
                guided.addAll(Guides.guided(Treebank.rows(file), Treebank.rows(guide)));
            }
        }
        ModelFile.Content teacher = trainer(TEACHER, guided).train(guided);
        List<Example> all = times(guided);
        for (Path file : files(silver)) {
            String name = file.getFileName().toString();
            if (!name.startsWith("gold.") && name.endsWith("." + language + ".conllu")) {
                all.addAll(Trainer.apply(teacher, fit(Treebank.examples(file)), true));
            }
        }
        return all;
    }

    private static List<Example> fit(List<Example> examples) {
        return examples.stream()
                .filter(e -> e.size() >= SHORTEST && e.size() < LONGEST)
                .map(e -> e.withGuide(Guides.own(e)))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
