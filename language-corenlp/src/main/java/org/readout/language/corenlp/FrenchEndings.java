package org.readout.language.corenlp;

import java.util.List;
import org.readout.language.Upos;

/** Lemmas of words that no dictionary knows, by their endings. */
final class FrenchEndings {

    /** Ending of a verb of the first group, and what its infinitive has instead; the longest first. */
    private static final List<String[]> VERBS = List.of(
            new String[] {"eraient", "er"},
            new String[] {"erions", "er"},
            new String[] {"erait", "er"},
            new String[] {"erais", "er"},
            new String[] {"eront", "er"},
            new String[] {"erons", "er"},
            new String[] {"aient", "er"},
            new String[] {"erez", "er"},
            new String[] {"eras", "er"},
            new String[] {"erai", "er"},
            new String[] {"èrent", "er"},
            new String[] {"era", "er"},
            new String[] {"ant", "er"},
            new String[] {"ait", "er"},
            new String[] {"ais", "er"},
            new String[] {"ées", "er"},
            new String[] {"ons", "er"},
            new String[] {"ent", "er"},
            new String[] {"ée", "er"},
            new String[] {"és", "er"},
            new String[] {"ez", "er"},
            new String[] {"es", "er"},
            new String[] {"é", "er"},
            new String[] {"e", "er"},
            new String[] {"a", "er"});

    private FrenchEndings() {}

    /** @param word in lower case */
    static String lemma(String word, Upos upos) {
        return switch (upos) {
            case VERB, AUX -> verb(word);
            case NOUN -> singular(word);
            case ADJ -> masculine(singular(word));
            default -> word;
        };
    }

    /** 'signé' of 'signées', from a reading that says gender and number. */
    static String participle(String word, FrenchDictionary.Reading reading) {
        if (reading.has("ppr")) {
            return word;
        }
        String singular = reading.has("p") && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return reading.has("f") && singular.endsWith("e") ? singular.substring(0, singular.length() - 1) : singular;
    }

    private static String verb(String word) {
        if (word.endsWith("er") || word.endsWith("ir") || word.endsWith("re")) {
            return word;
        }
        for (String[] rule : VERBS) {
            if (word.length() > rule[0].length() + 1 && word.endsWith(rule[0])) {
                return word.substring(0, word.length() - rule[0].length()) + rule[1];
            }
        }
        return word;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("aux") && !word.endsWith("eaux")) {
            return word.substring(0, word.length() - 2) + "l";
        }
        boolean plural = word.length() > 3 && (word.endsWith("s") && !word.endsWith("ss") || word.endsWith("eaux"));
        return plural && !word.endsWith("is") && !word.endsWith("us") ? word.substring(0, word.length() - 1) : word;
    }

    private static String masculine(String word) {
        if (word.endsWith("ée") || word.endsWith("ale") || word.endsWith("aine") || word.endsWith("aise")) {
            return word.substring(0, word.length() - 1);
        }
        return word.endsWith("enne") ? word.substring(0, word.length() - 2) : word;
    }
}
