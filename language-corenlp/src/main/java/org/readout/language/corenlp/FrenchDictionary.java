package org.readout.language.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** LanguageTool's French morphological dictionary: every reading of a form. Immutable. */
final class FrenchDictionary {

    private static final String PATH = "/org/languagetool/resource/fr/french";

    private final Dictionary dictionary;

    FrenchDictionary() {
        try (InputStream automaton = open(".dict");
                InputStream metadata = open(".info")) {
            dictionary = Dictionary.read(automaton, metadata);
        } catch (IOException e) {
            throw new UncheckedIOException("the French dictionary", e);
        }
    }

    private static InputStream open(String ending) {
        InputStream in = Dictionary.class.getResourceAsStream(PATH + ending);
        if (in == null) {
            throw new IllegalStateException("no " + PATH + ending + ": is french-pos-dict on the class path?");
        }
        return in;
    }

    /** A reading of a form: {@code étayer} with {@code V ind pres 3 p}. */
    record Reading(String lemma, String tag) {

        boolean has(String part) {
            return (" " + tag + " ").contains(" " + part + " ");
        }
    }

    /** For one thread. */
    Lookup lookup() {
        return new Lookup(new DictionaryLookup(dictionary));
    }

    /** Asks the dictionary; not safe for several threads, but cheap to make. */
    static final class Lookup {
        private final DictionaryLookup engine;

        private Lookup(DictionaryLookup engine) {
            this.engine = engine;
        }

        /** The spelling under which the dictionary has a form: 'état' for 'Etat', 'cœur' for 'coeur'; or as it is. */
        String spelling(String form) {
            String plain = form.replace('’', '\'').replace('ʼ', '\'');
            if (!readings(plain).isEmpty()) {
                return plain;
            }
            String lower = plain.toLowerCase(Locale.FRENCH);
            for (String other : List.of(lower.replace("oe", "œ"), "é" + lower.substring(1))) {
                if ((lower.charAt(0) == 'e' || other.charAt(0) != 'é')
                        && !readings(other).isEmpty()) {
                    return other;
                }
            }
            return plain;
        }

        /** Readings of the form as it stands, or else in lower case. */
        List<Reading> readings(String form) {
            List<Reading> found = exact(form);
            return found.isEmpty() ? exact(form.toLowerCase(Locale.FRENCH)) : found;
        }

        boolean knows(String form) {
            return !readings(spelling(form)).isEmpty();
        }

        boolean isVerb(String form) {
            return readings(spelling(form)).stream().anyMatch(r -> r.tag().startsWith("V"));
        }

        boolean isNoun(String form) {
            return readings(form).stream().anyMatch(r -> r.tag().startsWith("N"));
        }

        private List<Reading> exact(String form) {
            List<Reading> found = new ArrayList<>();
            for (WordData word : engine.lookup(form)) {
                CharSequence tag = word.getTag();
                if (tag != null && tag.length() > 1) {
                    // The last letter is a class of frequency.
                    String known = tag.subSequence(0, tag.length() - 1).toString();
                    found.add(new Reading(word.getStem().toString(), known));
                }
            }
            return found;
        }
    }
}
