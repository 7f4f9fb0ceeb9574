package org.readout.language.corenlp;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.language.Upos;
import org.readout.language.corenlp.FrenchDictionary.Reading;

/** Chooses among the dictionary's readings of a form, and says one in universal features. */
final class FrenchReadings {

    /** The dictionary's word classes that a part of speech may have, the fitting one first. */
    private static final Map<Upos, String> CLASSES = Map.ofEntries(
            Map.entry(Upos.NOUN, "NJ"),
            Map.entry(Upos.PROPN, "Z"),
            Map.entry(Upos.ADJ, "JVND"),
            Map.entry(Upos.VERB, "V"),
            Map.entry(Upos.AUX, "V"),
            Map.entry(Upos.PRON, "RD"),
            Map.entry(Upos.DET, "DJ"),
            Map.entry(Upos.ADP, "P"),
            Map.entry(Upos.ADV, "A"),
            Map.entry(Upos.CCONJ, "C"),
            Map.entry(Upos.SCONJ, "C"),
            Map.entry(Upos.NUM, "KDN"),
            Map.entry(Upos.INTJ, "I"));

    private static final Map<String, String> FEATURES = Map.ofEntries(
            Map.entry("m", "Gender=Masc"),
            Map.entry("f", "Gender=Fem"),
            Map.entry("s", "Number=Sing"),
            Map.entry("p", "Number=Plur"),
            Map.entry("1", "Person=1"),
            Map.entry("2", "Person=2"),
            Map.entry("3", "Person=3"),
            Map.entry("ind", "Mood=Ind"),
            Map.entry("sub", "Mood=Sub"),
            Map.entry("imp", "Mood=Imp"),
            Map.entry("con", "Mood=Cnd"),
            Map.entry("pres", "Tense=Pres"),
            Map.entry("futu", "Tense=Fut"),
            Map.entry("impa", "Tense=Imp"),
            Map.entry("psim", "Tense=Past"),
            Map.entry("dem", "PronType=Dem"),
            Map.entry("rel", "PronType=Rel"),
            Map.entry("inte", "PronType=Int"),
            Map.entry("pers", "PronType=Prs"));

    private static final Map<Character, String> AGREEMENT = Map.of('m', "Masc", 'f', "Fem", 's', "Sing", 'p', "Plur");

    private FrenchReadings() {}

    static @Nullable Reading best(List<Reading> readings, Upos upos, FrenchHints hints) {
        String classes = CLASSES.getOrDefault(upos, "");
        Reading best = null;
        int most = -1;
        for (Reading reading : readings) {
            int place = classes.indexOf(reading.tag().charAt(0));
            boolean verbal = reading.tag().startsWith("V");
            if (place < 0 || upos == Upos.ADJ && verbal && !reading.has("ppa") && !reading.has("ppr")) {
                continue;
            }
            int points = 1000 - 200 * place + (verbal ? verb(reading, upos, hints) : other(reading, upos, hints));
            if (points > most) {
                most = points;
                best = reading;
            }
        }
        return best;
    }

    private static int verb(Reading reading, Upos upos, FrenchHints hints) {
        int points = reading.has("ppa") ? (hints.participle() ? 100 : 20) : 50;
        if (upos == Upos.AUX && (reading.has("etre") || reading.has("avoir"))) {
            points += 40;
        }
        if (reading.has("2") && reading.has("s") && !hints.person().equals("2")) {
            points -= 40;
        }
        points += reading.has(hints.person()) ? 16 : 0;
        points += reading.has("ind") ? 8 : reading.has("sub") ? 4 : 0;
        points += reading.has("pres") ? 2 : 0;
        // The dictionary also has the spelling of 1990 without the circumflex.
        return points + (reading.lemma().indexOf('î') >= 0 ? 1 : 0);
    }

    private static int other(Reading reading, Upos upos, FrenchHints hints) {
        int points = upos == Upos.PRON && reading.has("pers") ? 4 : 0;
        for (char letter : hints.agreement().toCharArray()) {
            points += reading.has(String.valueOf(letter)) ? 8 : reading.has("e") || reading.has("sp") ? 6 : 0;
        }
        // Of 'fils' (son, threads) the one that is its own lemma; of 'morts' the masculine.
        return points + (reading.has("sp") ? 2 : 0) + (upos == Upos.NOUN && reading.has("m") ? 1 : 0);
    }

    /** The universal features of a reading, in the order of the format; of a noun also what its article says. */
    static String features(Reading reading, Upos upos, FrenchHints hints) {
        Map<String, String> features = new TreeMap<>();
        String tag = reading.tag();
        if (tag.startsWith("C")) {
            return "";
        }
        for (String part : tag.split(" +")) {
            put(features, FEATURES.get(part));
        }
        if (tag.startsWith("V")) {
            put(features, "VerbForm=" + (reading.has("inf") ? "Inf" : tag.contains(" pp") ? "Part" : "Fin"));
            if (reading.has("ppa") || reading.has("ppr")) {
                put(features, reading.has("ppa") ? "Tense=Past" : "Tense=Pres");
            }
        } else if (upos == Upos.PROPN || upos == Upos.NOUN || upos == Upos.ADJ) {
            features.remove("Person");
        }
        if (upos == Upos.NOUN) {
            for (char letter : hints.agreement().toCharArray()) {
                features.putIfAbsent(letter == 'm' || letter == 'f' ? "Gender" : "Number", AGREEMENT.get(letter));
            }
        }
        StringBuilder out = new StringBuilder();
        features.forEach((name, value) ->
                out.append(out.isEmpty() ? "" : "|").append(name).append('=').append(value));
        return out.toString();
    }

    private static void put(Map<String, String> features, @Nullable String feature) {
        if (feature != null) {
            int at = feature.indexOf('=');
            features.put(feature.substring(0, at), feature.substring(at + 1));
        }
    }
}
