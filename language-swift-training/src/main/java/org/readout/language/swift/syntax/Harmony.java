package org.readout.language.swift.syntax;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Brings treebanks to one set of tags, features and relations. */
final class Harmony {

    private static final Set<String> KEPT = Set.of(
            "Number",
            "Gender",
            "Person",
            "Tense",
            "Mood",
            "VerbForm",
            "PronType",
            "Poss",
            "Reflex",
            "Definite",
            "Polarity",
            "NumType",
            "Degree",
            "Voice",
            "Case");

    private static final Map<String, String> RELATIONS = Map.ofEntries(
            Map.entry("obl:mod", "obl"),
            Map.entry("obl:arg", "obl"),
            Map.entry("obl:tmod", "obl:unmarked"),
            Map.entry("obl:npmod", "obl:unmarked"),
            Map.entry("nmod:tmod", "nmod:unmarked"),
            Map.entry("nmod:npmod", "nmod:unmarked"),
            Map.entry("flat:name", "flat"),
            Map.entry("dep:comp", "dep"),
            Map.entry("parataxis:insert", "parataxis"),
            Map.entry("_", "dep"));

    private Harmony() {}

    /** The part of speech; foreign words with a capital are names, as teams and titles in another language are. */
    static String upos(String form, String upos) {
        return upos.equals("X") && Character.isUpperCase(form.charAt(0)) ? "PROPN" : upos;
    }

    /** The part of speech, and what of the features a parser needs to know most. */
    static String tag(String upos, String features) {
        return switch (upos) {
            case "VERB", "AUX" -> upos + form(features);
            case "PRON", "DET", "ADV" -> upos + kind(features);
            case "NOUN", "ADJ", "PROPN" -> upos + (value(features, "Number").equals("Plur") ? " Plur" : "");
            case "_" -> "X";
            default -> upos;
        };
    }

    private static String form(String features) {
        String form = value(features, "VerbForm");
        String mood = value(features, "Mood");
        return switch (form) {
            case "Part" -> " Part" + (value(features, "Tense").equals("Pres") ? "Pres" : "");
            case "Fin" -> mood.equals("Imp") ? " Imp" : " Fin";
            default -> form.isEmpty() ? "" : " " + form;
        };
    }

    private static String kind(String features) {
        String kind = value(features, "PronType");
        return switch (kind) {
            case "Rel", "Int", "Dem", "Prs" -> " " + kind
                    + (value(features, "Reflex").isEmpty() ? "" : " Reflex");
            default -> value(features, "Polarity").equals("Neg") ? " Neg" : "";
        };
    }

    /** Those that are of use, by name. */
    static String features(String features) {
        Map<String, String> kept = new TreeMap<>();
        for (String feature : features.split("\\|")) {
            int is = feature.indexOf('=');
            if (is > 0 && KEPT.contains(feature.substring(0, is))) {
                kept.put(feature.substring(0, is), feature.substring(is + 1).split(",")[0]);
            }
        }
        StringBuilder all = new StringBuilder();
        kept.forEach((name, value) ->
                all.append(all.isEmpty() ? "" : "|").append(name).append('=').append(value));
        return all.toString();
    }

    static String relation(String relation) {
        return RELATIONS.getOrDefault(relation, relation);
    }

    static String value(String features, String name) {
        for (String feature : features.split("\\|")) {
            if (feature.startsWith(name + "=")) {
                return feature.substring(name.length() + 1);
            }
        }
        return "";
    }
}
