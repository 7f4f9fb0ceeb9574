package org.readout.language.swift.tokens;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A small linear judge over the words around 'des' and 'du', with weights learnt from treebanks. Immutable. */
public final class ContractionModel implements ContractionJudge {

    private static final String TABLE = "contractions.fr.tsv";
    private static final Set<String> ADVERBS = Set.of(
            "toujours",
            "souvent",
            "encore",
            "aussi",
            "déjà",
            "parfois",
            "jamais",
            "ainsi",
            "plutôt",
            "également",
            "notamment",
            "désormais",
            "enfin",
            "même",
            "tous",
            "ici",
            "là",
            "aujourd'hui",
            "hier",
            "ensuite",
            "alors");
    private static final String EDGE = "|";

    private final Map<String, Integer> weights;

    ContractionModel(Map<String, Integer> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The weights that come with the module. */
    public static ContractionModel load() {
        Map<String, Integer> weights = new HashMap<>();
        try (InputStream in = ContractionModel.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("no " + TABLE + " beside " + ContractionModel.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    weights.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
        return new ContractionModel(weights);
    }

    @Override
    public boolean isContraction(Surface sentence, int i) {
        int score = 0;
        for (String feature : features(sentence, i)) {
            score += weights.getOrDefault(feature, 0);
        }
        return score >= 0;
    }

    /** What the weights are for: the word, its neighbours and their endings. */
    static List<String> features(Surface sentence, int i) {
        String word = at(sentence, i);
        String before = at(sentence, i - 1);
        String after = at(sentence, i + 1);
        List<String> features = new ArrayList<>(16);
        features.add(word);
        features.add(word + " <" + before);
        features.add("<" + before);
        features.add("<<" + at(sentence, i - 2) + " " + before);
        features.add(word + " <-" + ending(before, 3));
        for (int length = 1; length <= 4; length++) {
            features.add("<-" + ending(before, length));
            features.add(">-" + ending(after, length));
        }
        String earlier = at(sentence, i - 2);
        if (before.endsWith("ment") || ADVERBS.contains(before)) {
            features.add("<adverb");
            features.add("<adverb <" + earlier);
            features.add("<adverb <-" + ending(earlier, 2));
            features.add("<adverb <-" + ending(earlier, 3));
        }
        features.add("<<" + earlier);
        features.add("<-" + ending(before, 2) + " >-" + ending(after, 2));
        features.add(">" + after);
        features.add(">>" + at(sentence, i + 2));
        features.add(capital(sentence, i + 1) ? ">capital" : ">small");
        features.add(capital(sentence, i - 1) ? "<capital" : "<small");
        return features;
    }

    private static String at(Surface sentence, int i) {
        if (i < 0 || i >= sentence.size()) {
            return EDGE;
        }
        String form = sentence.form(i);
        return Character.isDigit(form.charAt(0))
                ? "0"
                : form.toLowerCase(Locale.FRENCH).replace('’', '\'');
    }

    private static boolean capital(Surface sentence, int i) {
        return i > 0
                && i < sentence.size()
                && Character.isUpperCase(sentence.form(i).charAt(0));
    }

    private static String ending(String word, int length) {
        return word.length() <= length ? word : word.substring(word.length() - length);
    }
}
