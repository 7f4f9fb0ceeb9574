package org.readout.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs predictions with gold, one to one, the best score first. */
final class Pairing {

    record Pair(int predicted, int gold, double score) {}

    interface Score {
        double of(int predicted, int gold);
    }

    private Pairing() {}

    /** Pairs of at least that score; among equals the later prediction, then the later gold, goes first. */
    static List<Pair> greedy(int predicted, int gold, Score score, double least) {
        List<Pair> cells = new ArrayList<>();
        for (int i = 0; i < predicted; i++) {
            for (int j = 0; j < gold; j++) {
                double s = score.of(i, j);
                if (s >= least) {
                    cells.add(new Pair(i, j, s));
                }
            }
        }
        cells.sort(Comparator.comparingDouble(Pair::score)
                .thenComparingInt(Pair::predicted)
                .thenComparingInt(Pair::gold)
                .reversed());
        Set<Integer> usedPredicted = new HashSet<>();
        Set<Integer> usedGold = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair cell : cells) {
            if (!usedPredicted.contains(cell.predicted()) && !usedGold.contains(cell.gold())) {
                usedPredicted.add(cell.predicted());
                usedGold.add(cell.gold());
                pairs.add(cell);
            }
        }
        return pairs;
    }
}
