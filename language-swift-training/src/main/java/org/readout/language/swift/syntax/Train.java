package org.readout.language.swift.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes the model of a language from a {@link Workshop}: {@code Train LANGUAGE FOLDER MODEL}. First it learns from the
 * gold trees what CoreNLP gets wrong, then mends CoreNLP's trees of the texts, then teaches some pupils by gold and mended
 * trees together, and takes the {@link Mixture} of them. Pupils are kept in the workshop, so that a run that was stopped
 * goes on. The same folder gives the same bytes.
 */
public final class Train {

    private static final Trainer.Plan TEACHER = new Trainer.Plan(true, 4, 6, 8, 2, 1, 1);

    /** Pupils, each of whom learns in another order. */
    private static final int PUPILS = 5;

    /**
     * Languages whose teacher's heads are better than what the few gold trees make of them: English, UAS 85.0 on PUD dev,
     * 84.0 when they are mended.
     */
    private static final Set<String> FOLLOWED = Set.of("en");

    /** How often a gold sentence counts where a taught one counts once. */
    private static final int GOLD_TIMES = 3;

    /** How many sentences of reported speech are made. */
    private static final int REPORTS = 3000;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;

    private final Workshop workshop;
    private final List<Example> gold;
    private final TagSet tagSet;
    private final Relations relations;
    private final HashedLexicon lexicon;

    private Train(Workshop workshop) throws IOException {
        this.workshop = workshop;
        this.gold = workshop.gold().stream().map(InsertedReports::turned).toList();
        this.tagSet = Inventory.tagSet(gold);
        this.relations = Inventory.relations(gold);
        this.lexicon = lexicon(workshop);
    }

    /** Half an hour and 8 GB for a million words. */
    public static void main(String[] arguments) throws IOException {
        Train train = new Train(new Workshop(Path.of(arguments[1]), arguments[0]));
        ModelFile.Content model = train.model();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
            ModelFile.write(model, out);
        }
    }

    private static HashedLexicon lexicon(Workshop workshop) throws IOException {
        return switch (workshop.language()) {
            case "fr" -> FrenchReadings.read().lexicon();
            case "en" -> EnglishReadings.read(workshop.wordNet()).lexicon();
            default -> new Readings().lexicon();
        };
    }

    private ModelFile.Content model() throws IOException {
        List<Example> examples = examples();
        List<ModelFile.Content> pupils = new ArrayList<>();
        for (int seed = 1; seed <= PUPILS; seed++) {
            pupils.add(pupil(seed, examples));
        }
        return Pruning.lightly(Mixture.of(pupils));
    }

    private ModelFile.Content pupil(int seed, List<Example> examples) throws IOException {
        Path file = workshop.pupil(seed);
        if (Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Path begun = file.resolveSibling(file.getFileName() + ".part");
            Trainer.Plan plan = new Trainer.Plan(false, 2, 3, 5, 3, 2, seed);
            try (OutputStream out = Files.newOutputStream(begun)) {
                ModelFile.write(Pruning.pruned(trainer(plan).train(examples)), out);
            }
            Files.move(begun, file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ModelFile.read(in);
        }
    }

    /** Everything that pupils learn from: gold trees several times, reports made of them, the teachers' trees. */
    private List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < GOLD_TIMES; i++) {
            examples.addAll(gold);
        }
        examples.addAll(new ReportedSpeech(workshop.language(), gold, 1).sentences(REPORTS));
        examples.addAll(mended(trainer(TEACHER).train(gold)));
        return examples;
    }

    private Trainer trainer(Trainer.Plan plan) {
        return new Trainer(plan, tagSet, relations, lexicon);
    }

    private List<Example> mended(ModelFile.Content teacher) throws IOException {
        List<Example> taught = new ArrayList<>();
        for (Path text : workshop.texts()) {
            List<Example> first = Treebank.examples(workshop.taught(text));
            List<Example> second = Treebank.examples(workshop.second(text));
            for (int i = 0; i < first.size(); i++) {
                Example example = first.get(i);
                if (SHORTEST <= example.size() && example.size() < LONGEST) {
                    taught.add(example.withGuide(Guides.own(example, second.get(i))));
                }
            }
        }
        boolean followed = FOLLOWED.contains(workshop.language());
        return Trainer.apply(teacher, taught, followed ? Trainer.Leaning.FOLLOWS : Trainer.Leaning.MENDS);
    }
}
