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
import org.jspecify.annotations.Nullable;
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

    Word word(String form, Upos upos, FrenchHints hints, FrenchDictionary.Lookup lookup) {
        String known = lookup.spelling(form);
        List<Reading> readings = lookup.readings(known);
        String lemma = exceptions.get(upos + " " + known.toLowerCase(Locale.FRENCH));
        if (lemma != null) {
            List<Reading> same =
                    readings.stream().filter(r -> r.lemma().equals(lemma)).toList();
            readings = same.isEmpty() ? readings : same;
        }
        Reading best = FrenchReadings.best(readings, upos, hints);
        String features = best == null ? "" : FrenchReadings.features(best, upos, hints);
        return new Word(lemma != null ? lemma : lemma(form, known, upos, best, readings), features);
    }

    private static String lemma(String form, String known, Upos upos, @Nullable Reading best, List<Reading> readings) {
        if (upos == Upos.PROPN || upos == Upos.X || upos == Upos.SYM || upos == Upos.PUNCT) {
            return form;
        }
        String lower = known.toLowerCase(Locale.FRENCH);
        if (best == null) {
            return FrenchEndings.lemma(lower, upos);
        }
        if (upos == Upos.NOUN && best.has("f") && !best.has("sp")) {
            // The dictionary calls 'capitale' and 'présidente' forms of the masculine; the treebanks do not.
            return best.has("p") && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        }
        boolean participle = upos == Upos.ADJ
                && (best.tag().startsWith("V")
                        || readings.stream()
                                .anyMatch(r -> r.has("ppa") && r.lemma().equals(best.lemma())));
        return participle ? FrenchEndings.participle(lower, best) : best.lemma();
    }
}
