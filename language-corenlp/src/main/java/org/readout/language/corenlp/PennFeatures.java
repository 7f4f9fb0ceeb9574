package org.readout.language.corenlp;

import java.util.Map;

/** The universal features that a Penn tag, or a pronoun's form, makes certain. */
final class PennFeatures {

    private static final Map<String, String> PRONOUNS = Map.ofEntries(
            Map.entry("i", "Number=Sing|Person=1"),
            Map.entry("me", "Number=Sing|Person=1"),
            Map.entry("my", "Number=Sing|Person=1|Poss=Yes"),
            Map.entry("myself", "Number=Sing|Person=1|Reflex=Yes"),
            Map.entry("we", "Number=Plur|Person=1"),
            Map.entry("us", "Number=Plur|Person=1"),
            Map.entry("our", "Number=Plur|Person=1|Poss=Yes"),
            Map.entry("ourselves", "Number=Plur|Person=1|Reflex=Yes"),
            Map.entry("you", "Person=2"),
            Map.entry("your", "Person=2|Poss=Yes"),
            Map.entry("he", "Gender=Masc|Number=Sing|Person=3"),
            Map.entry("him", "Gender=Masc|Number=Sing|Person=3"),
            Map.entry("his", "Gender=Masc|Number=Sing|Person=3|Poss=Yes"),
            Map.entry("himself", "Gender=Masc|Number=Sing|Person=3|Reflex=Yes"),
            Map.entry("she", "Gender=Fem|Number=Sing|Person=3"),
            Map.entry("her", "Gender=Fem|Number=Sing|Person=3"),
            Map.entry("herself", "Gender=Fem|Number=Sing|Person=3|Reflex=Yes"),
            Map.entry("it", "Gender=Neut|Number=Sing|Person=3"),
            Map.entry("its", "Gender=Neut|Number=Sing|Person=3|Poss=Yes"),
            Map.entry("itself", "Gender=Neut|Number=Sing|Person=3|Reflex=Yes"),
            Map.entry("they", "Number=Plur|Person=3"),
            Map.entry("them", "Number=Plur|Person=3"),
            Map.entry("their", "Number=Plur|Person=3|Poss=Yes"),
            Map.entry("themselves", "Number=Plur|Person=3|Reflex=Yes"),
            Map.entry("this", "Number=Sing|PronType=Dem"),
            Map.entry("that", "Number=Sing|PronType=Dem"),
            Map.entry("these", "Number=Plur|PronType=Dem"),
            Map.entry("those", "Number=Plur|PronType=Dem"));

    private PennFeatures() {}

    /**
     * @param word in lower case
     * @param infinitive whether 'to' or an auxiliary stands before a base form
     * @param auxiliary whether a form of 'be' or 'have' makes a participle of it
     */
    static String of(String tag, String word, boolean infinitive, boolean auxiliary) {
        return switch (tag) {
            case "NN", "NNP" -> "Number=Sing";
            case "NNS", "NNPS" -> "Number=Plur";
            case "JJR", "RBR" -> "Degree=Cmp";
            case "JJS", "RBS" -> "Degree=Sup";
            case "CD" -> "NumType=Card";
            case "MD" -> "VerbForm=Fin";
            case "VB" -> infinitive ? "VerbForm=Inf" : "";
            case "VBD" -> "Mood=Ind|Tense=Past|VerbForm=Fin";
            case "VBZ" -> "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
            case "VBP" -> "Mood=Ind|Tense=Pres|VerbForm=Fin";
            case "VBG" -> auxiliary ? "Tense=Pres|VerbForm=Part" : "VerbForm=Ger";
            case "VBN" -> "Tense=Past|VerbForm=Part";
            case "PRP", "PRP$", "DT" -> PRONOUNS.getOrDefault(word, "");
            default -> word.equals("not") || word.equals("n't") ? "Polarity=Neg" : "";
        };
    }
}
