package org.readout.language.swift.syntax;

import java.io.IOException;
import java.io.InputStream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The forms of LanguageTool's French dictionary. */
public final class FrenchReadings {

    private static final String PATH = "/org/languagetool/resource/fr/french";

    private FrenchReadings() {}

    static Readings read() throws IOException {
        Readings readings = new Readings();
        tell((form, lemma, reading) -> readings.add(form, reading));
        return readings;
    }

    /** Tells every form. */
    public static void tell(Inflections to) throws IOException {
        try (InputStream automaton = open(".dict");
                InputStream metadata = open(".info")) {
            for (WordData word : new DictionaryLookup(Dictionary.read(automaton, metadata))) {
                CharSequence tag = word.getTag();
                // Its last letter says how frequent the word is.
                to.form(
                        word.getWord().toString(),
                        word.getStem().toString(),
                        reading(tag.subSequence(0, tag.length() - 1).toString()));
            }
        }
    }

    /** A verb's tense only where it makes another part of speech likely; a determiner and a pronoun as they are. */
    private static String reading(String tag) {
        if (!tag.startsWith("V")) {
            return tag;
        }
        return tag.contains("inf") || tag.contains("ppr") || tag.contains("ppa")
                ? "V " + tag.split(" ", 2)[1]
                : person(tag);
    }

    private static String person(String tag) {
        String mood = tag.contains("imp") && !tag.contains("impa") ? "I" : "F";
        return "V " + mood + tag.substring(tag.length() - 3);
    }

    private static InputStream open(String ending) {
        InputStream in = Dictionary.class.getResourceAsStream(PATH + ending);
        if (in == null) {
            throw new IllegalStateException("no " + PATH + ending + ": is french-pos-dict on the class path?");
        }
        return in;
    }
}
