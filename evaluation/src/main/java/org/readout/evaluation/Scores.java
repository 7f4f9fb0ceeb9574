package org.readout.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts over many readings and the figures made of them, by names that last: {@code statements.attributed.f1}. Not for
 * several threads.
 */
public final class Scores {

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    void count(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }

    void count(String what, boolean yes) {
        count(what, yes ? 1 : 0);
    }

    void miss(String line) {
        misses.add(line);
    }

    private int n(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** One line for each thing that was missed, was found and should not have been, or was found and is wrong. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    /** All figures by name, in the order in which they are read; a share of nothing is left out. */
    public Map<String, Double> figures() {
        Map<String, Double> f = new LinkedHashMap<>();
        f.put("articles", (double) n("articles"));
        share(f, "actors.found", "afound", "ga");
        share(f, "actors.with_code", "acode", "ga");
        prf(f, "statements.found@0.5", "s50", "ps", "gs");
        prf(f, "statements.found@0.8", "s80", "ps", "gs");
        prf(f, "statements.attributed", "sspk", "ps", "gs");
        share(f, "statements.speaker_given_found", "sspk", "s50");
        share(f, "statements.form", "sform", "s50");
        share(f, "statements.act", "sact", "s50");
        share(f, "statements.addressee", "saddr", "saddr_n");
        for (String form : List.of("direct", "mixed", "indirect")) {
            share(f, "statements.recall." + form, form + "_hit", form);
        }
        prf(f, "events.typed", "etype", "pe", "ge");
        prf(f, "events.full", "efull", "pe", "ge");
        share(f, "events.source", "esrc", "etype");
        share(f, "events.target", "etgt", "etype");
        share(f, "events.status", "estatus", "etype");
        f.put("should_not.broken", (double) n("notbroken"));
        f.put("should_not.of", (double) n("not"));
        return f;
    }

    private void share(Map<String, Double> f, String name, String part, String whole) {
        if (n(whole) > 0) {
            f.put(name, rounded((double) n(part) / n(whole)));
        }
    }

    private void prf(Map<String, Double> f, String name, String hit, String predicted, String gold) {
        double p = n(predicted) == 0 ? 0 : (double) n(hit) / n(predicted);
        double r = n(gold) == 0 ? 0 : (double) n(hit) / n(gold);
        f.put(name + ".p", rounded(p));
        f.put(name + ".r", rounded(r));
        f.put(name + ".f1", rounded(p + r == 0 ? 0 : 2 * p * r / (p + r)));
    }

    private static double rounded(double x) {
        return new BigDecimal(x).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }
}
