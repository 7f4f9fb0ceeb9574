package org.readout.language.swift.tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.readout.language.Analysis;
import org.readout.language.Conllu;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Learns the weights of {@link ContractionModel} from treebanks, as an averaged perceptron (Freund and Schapire 1999).
 * The same treebanks in the same order give the same weights.
 */
public final class ContractionLearner {

    private static final int ROUNDS = 12;
    private static final int SCALE = 100;
    private static final long SEED = 20260101;

    private final Map<String, double[]> weights = new HashMap<>();
    private int seen;

    private ContractionLearner() {}

    private record Example(List<String> features, boolean contraction) {}

    /**
     * Writes a table of weights.
     *
     * @param arguments the table, then treebanks in CoNLL-U
     */
    public static void main(String[] arguments) throws IOException {
        List<Analysis> treebanks = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            treebanks.add(Conllu.read(Files.readString(Path.of(arguments[i])), "fr"));
        }
        StringBuilder table = new StringBuilder("# Weights for 'des' and 'du'; written by ContractionLearner from"
                + " UD_French-GSD (CC BY-SA 4.0) and UD_French-Sequoia (LGPL-LR).\n");
        learn(treebanks)
                .forEach((feature, weight) ->
                        table.append(feature).append('\t').append(weight).append('\n'));
        Files.writeString(Path.of(arguments[0]), table);
    }

    static Map<String, Integer> learn(List<Analysis> treebanks) {
        List<Example> examples = new ArrayList<>();
        for (Analysis treebank : treebanks) {
            treebank.sentences().forEach(sentence -> collect(sentence, treebank.text(), examples));
        }
        Random random = new Random(SEED);
        ContractionLearner learner = new ContractionLearner();
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(learner::see);
        }
        return learner.averages();
    }

    private static void collect(Sentence sentence, String text, List<Example> examples) {
        List<String> forms = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        Token last = null;
        for (Token token : sentence.tokens()) {
            if (last != null && last.begin() == token.begin()) {
                parts.set(parts.size() - 1, 2);
            } else {
                forms.add(token.span().of(text));
                parts.add(1);
            }
            last = token;
        }
        Forms surface = new Forms(forms);
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).equalsIgnoreCase("des") || forms.get(i).equalsIgnoreCase("du")) {
                examples.add(new Example(ContractionModel.features(surface, i), parts.get(i) == 2));
            }
        }
    }

    private record Forms(List<String> forms) implements ContractionJudge.Surface {

        @Override
        public int size() {
            return forms.size();
        }

        @Override
        public String form(int i) {
            return forms.get(i);
        }
    }

    private void see(Example example) {
        seen++;
        double score = 0;
        for (String feature : example.features()) {
            score += weights.computeIfAbsent(feature, f -> new double[2])[0];
        }
        if (score >= 0 != example.contraction()) {
            double step = example.contraction() ? 1 : -1;
            for (String feature : example.features()) {
                double[] weight = weights.computeIfAbsent(feature, f -> new double[2]);
                weight[0] += step;
                weight[1] += step * seen;
            }
        }
    }

    private Map<String, Integer> averages() {
        Map<String, Integer> averages = new TreeMap<>();
        weights.forEach((feature, weight) -> {
            int average = (int) Math.round(SCALE * (weight[0] - weight[1] / (seen + 1)));
            if (average != 0) {
                averages.put(feature, average);
            }
        });
        return averages;
    }
}
