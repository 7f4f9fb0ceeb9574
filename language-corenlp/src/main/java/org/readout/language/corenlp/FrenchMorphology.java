package org.readout.language.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.language.Upos;
import org.readout.language.corenlp.FrenchDictionary.Reading;

/**
 * Lemma and features of a French word whose part of speech is known: from a small table of exceptions, then from the
 * dictionary's readings that fit, then by its ending. Immutable.
 */
final class FrenchMorphology {

    private static final String TABLE = "french-lemmas.tsv";

    private final Map<String, String> exceptions = new HashMap<>();

    FrenchMorphology() {
        try (InputStream in = FrenchMorphology.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("no " + TABLE + " beside " + FrenchMorphology.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    for (String form : cells[0].split(" ")) {
                        for (String upos : cells[1].split(" ")) {
                            exceptions.put(upos + " " + form, cells[2]);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    /** A lemma and features, these in the order of the UD format. */
    record Word(String lemma, String features) {}

    /**
     * @param participle whether the tree makes a participle of a verb: with an auxiliary, or behind a noun
     */
    Word word(String form, Upos upos, boolean participle, FrenchDictionary.Lookup lookup) {
        String lower = form.toLowerCase(Locale.FRENCH).replace('’', '\'').replace('ʼ', '\'');
        List<Reading> readings = lookup.readings(form);
        Reading best = FrenchReadings.best(readings, upos, participle);
        String lemma = exceptions.get(upos + " " + lower);
        if (lemma == null) {
            lemma = lemma(form, lower, upos, best);
        }
        return new Word(lemma, best == null ? "" : FrenchReadings.features(best, upos));
    }

    private static String lemma(String form, String lower, Upos upos, @org.jspecify.annotations.Nullable Reading best) {
        if (upos == Upos.PROPN || upos == Upos.X || upos == Upos.SYM || upos == Upos.PUNCT) {
            return form;
        }
        return best != null ? best.lemma() : FrenchEndings.lemma(lower, upos);
    }
}
