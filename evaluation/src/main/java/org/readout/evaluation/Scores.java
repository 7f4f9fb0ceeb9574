package org.readout.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts over many readings and the figures made of them, by names that last: {@code statements.attributed.f1}. Not for
 * several threads.
 */
public final class Scores {

    private static final List<String> FORMS = List.of("direct", "mixed", "indirect");

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();

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
        for (String form : FORMS) {
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

    /** The same figures in the shape of the published scorer: nested, with counts, null for a share of nothing. */
    public Map<String, Object> published() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("articles", n("articles"));
        out.put("lacking", List.copyOf(lacking));
        Map<String, Object> actors = new LinkedHashMap<>();
        actors.put("found", ratio("afound", "ga"));
        actors.put("with_code", ratio("acode", "ga"));
        actors.put("gold", n("ga"));
        out.put("actors", actors);
        Map<String, Object> statements = new LinkedHashMap<>();
        statements.put("found@0.5", counted("s50", "ps", "gs"));
        statements.put("found@0.8", counted("s80", "ps", "gs"));
        statements.put("attributed", counted("sspk", "ps", "gs"));
        statements.put("speaker_given_found", ratio("sspk", "s50"));
        statements.put("form", ratio("sform", "s50"));
        statements.put("act", ratio("sact", "s50"));
        statements.put("addressee", ratio("saddr", "saddr_n"));
        Map<String, Object> byForm = new LinkedHashMap<>();
        for (String form : FORMS) {
            byForm.put(form, ratio(form + "_hit", form));
        }
        statements.put("recall_by_form", byForm);
        out.put("statements", statements);
        Map<String, Object> events = new LinkedHashMap<>();
        events.put("typed", counted("etype", "pe", "ge"));
        events.put("full", counted("efull", "pe", "ge"));
        events.put("source", ratio("esrc", "etype"));
        events.put("target", ratio("etgt", "etype"));
        events.put("status", ratio("estatus", "etype"));
        out.put("events", events);
        out.put("should_not", n("notbroken") + " of " + n("not") + " broken");
        return out;
    }

    private @Nullable Double ratio(String part, String whole) {
        return n(whole) == 0 ? null : rounded((double) n(part) / n(whole));
    }

    private Map<String, Object> counted(String hit, String predicted, String gold) {
        Map<String, Double> prf = new LinkedHashMap<>();
        prf(prf, "x", hit, predicted, gold);
        Map<String, Object> out = new LinkedHashMap<>();
        prf.forEach((name, value) -> out.put(name.substring(2), value));
        out.put("tp", n(hit));
        out.put("predicted", n(predicted));
        out.put("gold", n(gold));
        return out;
    }

    void lacking(String reading) {
        lacking.add(reading);
        miss("LACKING " + reading);
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
