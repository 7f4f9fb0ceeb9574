package org.readout.language.swift.syntax;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Averages the weights of models that learned the same in other orders: they err in different places, and linear models
 * vote as one whose weights are the mean of theirs (parameter mixing, McDonald, Hall and Mann 2010).
 */
final class Mixture {

    private Mixture() {}

    /** @param models of the same tags, relations and lexicon */
    static ModelFile.Content of(List<ModelFile.Content> models) {
        ModelFile.Content first = models.get(0);
        return new ModelFile.Content(
                first.tagSet(),
                first.relations(),
                first.lexicon(),
                mean(models, ModelFile.Content::tags),
                mean(models, ModelFile.Content::morphology),
                mean(models, ModelFile.Content::moves),
                mean(models, ModelFile.Content::labels));
    }

    private static Weights mean(List<ModelFile.Content> models, Function<ModelFile.Content, Weights> part) {
        return mean(models.stream().map(part).toList());
    }

    static Weights mean(List<Weights> all) {
        // Feature as an unsigned number, then class, to the sum of its weights.
        Map<Long, Map<Integer, Integer>> sums = new TreeMap<>();
        for (Weights weights : all) {
            int at = 0;
            for (int i = 0; i < weights.features().length; i++) {
                Map<Integer, Integer> sum =
                        sums.computeIfAbsent(Integer.toUnsignedLong(weights.features()[i]), any -> new TreeMap<>());
                for (int end = at + weights.counts()[i]; at < end; at++) {
                    sum.merge(weights.weights()[at] >> 8 & 0xFF, (int) (byte) weights.weights()[at], Integer::sum);
                }
            }
        }
        return divided(sums, all.size());
    }

    private static Weights divided(Map<Long, Map<Integer, Integer>> sums, int by) {
        int[] features = new int[sums.size()];
        int[] counts = new int[sums.size()];
        short[] weights = new short[sums.values().stream().mapToInt(Map::size).sum()];
        int feature = 0;
        int weight = 0;
        for (Map.Entry<Long, Map<Integer, Integer>> sum : sums.entrySet()) {
            features[feature] = (int) (long) sum.getKey();
            counts[feature++] = sum.getValue().size();
            for (Map.Entry<Integer, Integer> one : sum.getValue().entrySet()) {
                int mean = Math.round(one.getValue() / (float) by);
                weights[weight++] = (short) (one.getKey() << 8 | mean & 0xFF);
            }
        }
        return new Weights(features, counts, weights);
    }
}
