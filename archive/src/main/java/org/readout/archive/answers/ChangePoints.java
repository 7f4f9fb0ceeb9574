package org.readout.archive.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where counts begin to come at another rate: the division into stretches of one Poisson rate each that is likeliest, each
 * break paid for with a penalty. Found exactly by PELT (Killick, Fearnhead and Eckley 2012, "Optimal detection of
 * changepoints with a linear computational cost", JASA 107), for rates relative to an exposure: the events of a month
 * against the stories of that month.
 */
public final class ChangePoints {

    private final double[] counts;
    private final double[] exposures;
    private final double penalty;

    private ChangePoints(double[] counts, double[] exposures, double penalty) {
        this.counts = sums(counts);
        this.exposures = sums(exposures);
        this.penalty = penalty;
    }

    /**
     * The price of a break among so many stretches, as the modified Bayesian information criterion has it (Zhang and
     * Siegmund 2007, Biometrics 63): three times the logarithm of their number, against twice the log-likelihood.
     */
    public static double penalty(int stretches) {
        return 3 * Math.log(Math.max(2, stretches));
    }

    /**
     * The first index of each stretch but the first, in order.
     *
     * @param exposures how much each count could have been; one that is 0 says nothing
     */
    public static List<Integer> of(double[] counts, double[] exposures) {
        return of(counts, exposures, penalty(counts.length));
    }

    static List<Integer> of(double[] counts, double[] exposures, double penalty) {
        if (counts.length != exposures.length) {
            throw new IllegalArgumentException(counts.length + " counts, " + exposures.length + " exposures");
        }
        return new ChangePoints(counts, exposures, penalty).find();
    }

    /** Twice the log-likelihood that a break between two stretches brings. */
    static double gain(double count, double exposure, double nextCount, double nextExposure) {
        return cost(count + nextCount, exposure + nextExposure) - cost(count, exposure) - cost(nextCount, nextExposure);
    }

    private List<Integer> find() {
        int n = counts.length - 1;
        double[] best = new double[n + 1];
        int[] last = new int[n + 1];
        best[0] = -penalty;
        List<Integer> candidates = new ArrayList<>(List.of(0));
        for (int end = 1; end <= n; end++) {
            best[end] = Double.POSITIVE_INFINITY;
            for (int begin : candidates) {
                double cost = best[begin] + cost(begin, end) + penalty;
                if (cost < best[end]) {
                    best[end] = cost;
                    last[end] = begin;
                }
            }
            prune(candidates, best, end);
            candidates.add(end);
        }
        return path(last, n);
    }

    /** A beginning that is worse now, even without the price of a break, is worse for ever. */
    private void prune(List<Integer> candidates, double[] best, int end) {
        candidates.removeIf(begin -> best[begin] + cost(begin, end) > best[end]);
    }

    private static List<Integer> path(int[] last, int n) {
        List<Integer> breaks = new ArrayList<>();
        for (int at = n == 0 ? 0 : last[n]; at > 0; at = last[at]) {
            breaks.add(at);
        }
        Collections.reverse(breaks);
        return breaks;
    }

    private double cost(int begin, int end) {
        return cost(counts[end] - counts[begin], exposures[end] - exposures[begin]);
    }

    /** Minus twice the log-likelihood at the best rate, up to what no division changes. */
    private static double cost(double count, double exposure) {
        return count <= 0 || exposure <= 0 ? 0 : -2 * (count * Math.log(count / exposure) - count);
    }

    private static double[] sums(double[] values) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }
}
