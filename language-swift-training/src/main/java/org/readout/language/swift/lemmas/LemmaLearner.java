package org.readout.language.swift.lemmas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.readout.language.Upos;

/**
 * Learns {@link Lemmas} from CoNLL-U: of each ending the commonest script, kept where it differs from what the next
 * shorter one that is kept says. Usage: {@code LemmaLearner OUTPUT FILE…}; files ending in {@code .gz} are unpacked.
 */
public final class LemmaLearner {

    private static final int LONGEST = 7;
    /** An ending that is no whole word has to stand for this many different words. */
    private static final int FEWEST = 3;

    private final Map<Upos, Map<String, Map<Script, Integer>>> words = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        LemmaLearner learner = new LemmaLearner();
        for (int i = 1; i < arguments.length; i++) {
            learner.read(Path.of(arguments[i]));
        }
        Files.write(Path.of(arguments[0]), learner.lines());
    }

    private void read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().map(l -> l.split("\t")).filter(c -> c.length == 10).forEach(this::take);
        }
    }

    private void take(String[] cells) {
        boolean word = !cells[0].contains("-") && !cells[0].contains(".") && !cells[3].equals("_");
        if (word && !cells[3].equals("PROPN") && !cells[2].equals("_")) {
            learn(cells[1], cells[2], Upos.valueOf(cells[3]), 1);
        }
    }

    /** Takes a word that was seen so many times. */
    void learn(String form, String lemma, Upos upos, int times) {
        String lower = form.toLowerCase(Locale.ROOT);
        words.computeIfAbsent(Lemmas.group(upos), any -> new HashMap<>())
                .computeIfAbsent(lower, any -> new HashMap<>())
                .merge(Script.of(lower, lemma.toLowerCase(Locale.ROOT)), times, Integer::sum);
    }

    /** The table, sorted. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# Part of speech, ending (^ begins a whole word), characters to cut, characters to add.");
        lines.add("# Learnt by LemmaLearner; MODEL-CARD.md says from what.");
        words.forEach((upos, forms) -> lines.addAll(lines(upos, forms)));
        return lines;
    }

    private static List<String> lines(Upos upos, Map<String, Map<Script, Integer>> forms) {
        Map<String, Map<Script, Integer>> endings =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        Map<String, Script> wholes = new TreeMap<>();
        forms.forEach((form, scripts) -> {
            Script best = best(scripts);
            wholes.put(form, best);
            for (int n = 0; n <= Math.min(LONGEST, form.length()); n++) {
                endings.computeIfAbsent(form.substring(form.length() - n), any -> new HashMap<>())
                        .merge(best, 1, Integer::sum);
            }
        });
        Map<String, Script> kept = new TreeMap<>();
        endings.forEach((ending, scripts) -> {
            Script best = best(scripts);
            if ((ending.isEmpty() || scripts.getOrDefault(best, 0) >= FEWEST) && !best.equals(said(kept, ending))) {
                kept.put(ending, best);
            }
        });
        wholes.forEach((form, best) -> {
            if (!best.equals(said(kept, form))) {
                kept.put(Lemmas.START + form, best);
            }
        });
        return kept.entrySet().stream()
                .map(e -> String.join(
                        "\t",
                        upos.name(),
                        e.getKey(),
                        "" + e.getValue().cut(),
                        e.getValue().add()))
                .toList();
    }

    private static Script said(Map<String, Script> kept, String word) {
        for (int from = 0; from <= word.length(); from++) {
            Script script = kept.get(word.substring(from));
            if (script != null) {
                return script;
            }
        }
        return Script.NOTHING;
    }

    private static Script best(Map<Script, Integer> scripts) {
        return scripts.entrySet().stream()
                .min(Map.Entry.<Script, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().cut())
                        .thenComparing(e -> e.getKey().add()))
                .orElseThrow()
                .getKey();
    }
}
