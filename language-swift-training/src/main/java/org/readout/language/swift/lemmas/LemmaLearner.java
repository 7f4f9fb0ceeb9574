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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.readout.language.Upos;
import org.readout.language.swift.syntax.EnglishReadings;
import org.readout.language.swift.syntax.FrenchReadings;
import org.readout.language.swift.syntax.Workshop;

/**
 * Learns {@link Lemmas} from the gold trees of a workshop and from a dictionary: of each ending the commonest script,
 * kept where it differs from what the next shorter one that is kept says. Usage: {@code LemmaLearner LANGUAGE WORKSHOP
 * OUTPUT}.
 */
public final class LemmaLearner {

    private static final Set<String> UNCHANGED = Set.of("_", "PROPN", "PUNCT", "SYM");
    private static final int LONGEST = 7;
    /** An ending that is no whole word has to stand for this many different words. */
    private static final int FEWEST = 3;

    /** What the first letter of a dictionary's reading means; words of other parts are few, and all in the treebanks. */
    private static final Map<Character, Upos> ENGLISH =
            Map.of('N', Upos.NOUN, 'V', Upos.VERB, 'J', Upos.ADJ, 'R', Upos.ADV);

    private static final Map<Character, Upos> FRENCH =
            Map.of('N', Upos.NOUN, 'V', Upos.VERB, 'J', Upos.ADJ, 'A', Upos.ADV);

    private final Map<Upos, Map<String, Map<Script, Integer>>> words = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        Workshop workshop = new Workshop(Path.of(arguments[1]), arguments[0]);
        LemmaLearner learner = new LemmaLearner();
        // French treebanks name a pronoun by its strong form, 'lui' for 'il'; the teacher asks a dictionary.
        boolean strong = workshop.language().equals("fr");
        for (Path treebank : workshop.treebanks()) {
            learner.read(treebank, part -> !strong || !part.equals("PRON"));
            learner.read(workshop.taught(treebank), part -> strong && part.equals("PRON"));
        }
        switch (workshop.language()) {
            case "fr" -> FrenchReadings.tell((form, lemma, reading) -> learner.inflected(form, lemma, FRENCH, reading));
            case "en" -> EnglishReadings.tell(
                    workshop.wordNet(), (form, lemma, reading) -> learner.inflected(form, lemma, ENGLISH, reading));
            default -> throw new IllegalArgumentException("no dictionary of " + workshop.language());
        }
        for (String mark : List.of(".", ",", ":", ";", "«", "»")) {
            learner.learn(mark, mark, Upos.PUNCT, 1);
        }
        for (String mark : List.of("“", "”")) {
            learner.learn(mark, "\"", Upos.PUNCT, 1);
        }
        Files.write(Path.of(arguments[2]), learner.lines());
    }

    /** An irregular form of one word is seldom the base of another: 'found', 'saw', 'struck'. */
    private void inflected(String form, String lemma, Map<Character, Upos> parts, String reading) {
        Upos upos = parts.get(reading.charAt(0));
        if (upos != null) {
            learn(form, lemma, upos, upos == Upos.VERB && !form.equals(lemma) ? 2 : 1);
        }
    }

    /** @param wanted the parts of speech to learn of */
    private void read(Path file, Predicate<String> wanted) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().map(l -> l.split("\t")).filter(c -> c.length == 10).forEach(c -> take(c, wanted));
        }
    }

    private void take(String[] cells, Predicate<String> wanted) {
        boolean word = !cells[0].contains("-") && !cells[0].contains(".") && !UNCHANGED.contains(cells[3]);
        if (word && !cells[2].equals("_") && !nameLike(cells) && wanted.test(cells[3])) {
            // Some versions of the treebanks give 'they' for 'their'.
            boolean own = cells[5].contains("Poss=Yes") && cells[3].equals("PRON");
            learn(cells[1], own ? cells[1] : cells[2], Upos.valueOf(cells[3]), 10);
        }
    }

    /** 'White' of 'White House' says nothing of what is white. */
    private static boolean nameLike(String[] cells) {
        return cells[3].equals("ADJ") && Character.isUpperCase(cells[2].charAt(0));
    }

    /** Takes a word that was seen so many times. */
    void learn(String form, String lemma, Upos upos, int times) {
        String lower = Lemmas.plain(form);
        words.computeIfAbsent(Lemmas.group(upos), any -> new HashMap<>())
                .computeIfAbsent(lower, any -> new HashMap<>())
                .merge(Script.of(lower, cased(lemma, upos)), times, Integer::sum);
    }

    /** 'I' and adjectives made of names are written large wherever they stand. */
    private static String cased(String lemma, Upos upos) {
        return lemma.equals("I") || upos == Upos.ADJ ? lemma : lemma.toLowerCase(Locale.ROOT);
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
