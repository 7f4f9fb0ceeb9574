package org.readout.language.swift.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tags, features and relations that examples have, leaving out what is too rare to learn. */
final class Inventory {

    private static final int RARE = 3;

    private Inventory() {}

    static TagSet tagSet(List<Example> examples) {
        Map<String, Integer> tags = new TreeMap<>();
        Map<String, Map<String, Integer>> features = new TreeMap<>();
        for (Example example : examples) {
            for (int i = 0; i < example.size(); i++) {
                tags.merge(example.tags()[i], 1, Integer::sum);
                features.computeIfAbsent(example.tags()[i], any -> new TreeMap<>())
                        .merge(example.features()[i], 1, Integer::sum);
            }
        }
        List<String> names = frequent(tags, RARE);
        List<String> sets = new ArrayList<>();
        int[][] candidates = new int[names.size()][];
        for (int tag = 0; tag < candidates.length; tag++) {
            Map<String, Integer> counted = features.getOrDefault(names.get(tag), Map.of());
            List<String> fitting = frequent(
                    counted,
                    Math.min(
                            RARE,
                            counted.values().stream().mapToInt(c -> c).max().orElse(0)));
            candidates[tag] =
                    fitting.stream().mapToInt(set -> number(set, sets)).sorted().toArray();
        }
        if (sets.size() > Weights.CLASSES) {
            throw new IllegalArgumentException(sets.size() + " sets of features are more than fit");
        }
        return new TagSet(names, sets, candidates);
    }

    static Relations relations(List<Example> examples) {
        Map<String, Integer> counted = new TreeMap<>();
        for (Example example : examples) {
            for (String relation : example.relations()) {
                counted.merge(relation, 1, Integer::sum);
            }
        }
        return new Relations(frequent(counted, RARE));
    }

    private static int number(String set, List<String> sets) {
        if (!sets.contains(set)) {
            sets.add(set);
        }
        return sets.indexOf(set);
    }

    private static List<String> frequent(Map<String, Integer> counted, int least) {
        return counted.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
    }
}
