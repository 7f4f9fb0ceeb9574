package org.readout.language.swift.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The readings of WordNet's words and of their regular and irregular forms. */
final class EnglishReadings {

    private final Readings readings = new Readings();
    private final Path folder;

    private EnglishReadings(Path folder) {
        this.folder = folder;
    }

    /** @param folder WordNet's own, with {@code index.noun}, {@code noun.exc} and so on */
    static Readings read(Path folder) throws IOException {
        EnglishReadings english = new EnglishReadings(folder);
        english.nouns();
        english.verbs();
        english.adjectives();
        for (String adverb : english.words("adv")) {
            english.readings.add(adverb, "R");
        }
        return english.readings;
    }

    private void nouns() throws IOException {
        Map<String, Set<String>> irregular = irregular("noun");
        for (String noun : words("noun")) {
            readings.add(noun, "N s");
            for (String plural : irregular.getOrDefault(noun, Set.of(withS(noun)))) {
                readings.add(plural, "N p");
            }
        }
    }

    private void verbs() throws IOException {
        Map<String, Set<String>> irregular = irregular("verb");
        for (String verb : words("verb")) {
            readings.add(verb, "V b");
            readings.add(withS(verb), "V s");
            readings.add(with(verb, "ing"), "V g");
            for (String past : irregular.getOrDefault(verb, Set.of(with(verb, "ed")))) {
                readings.add(past, past.endsWith("ing") ? "V g" : "V d");
            }
        }
    }

    private void adjectives() throws IOException {
        Map<String, Set<String>> irregular = irregular("adj");
        for (String adjective : words("adj")) {
            readings.add(adjective, "J");
            if (adjective.length() < 8) {
                readings.add(with(adjective, "er"), "J r");
                readings.add(with(adjective, "est"), "J t");
            }
            irregular.getOrDefault(adjective, Set.of()).forEach(form -> readings.add(form, "J r"));
        }
    }

    private static String withS(String word) {
        if (word.endsWith("y") && word.length() > 1 && !vowel(word, word.length() - 2)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return word + (hissing ? "es" : "s");
    }

    private static String with(String word, String ending) {
        int n = word.length();
        if (word.endsWith("e") && !(ending.equals("ing") && (word.endsWith("ee") || word.endsWith("oe")))) {
            return word.substring(0, n - 1) + ending;
        }
        if (word.endsWith("y") && !ending.equals("ing") && n > 1 && !vowel(word, n - 2)) {
            return word.substring(0, n - 1) + "i" + ending;
        }
        boolean twice = n > 2
                && n < 5
                && !vowel(word, n - 1)
                && vowel(word, n - 2)
                && !vowel(word, n - 3)
                && "wxy".indexOf(word.charAt(n - 1)) < 0;
        return word + (twice ? word.substring(n - 1) : "") + ending;
    }

    private static boolean vowel(String word, int at) {
        return "aeiou".indexOf(word.charAt(at)) >= 0;
    }

    private Set<String> words(String part) throws IOException {
        Set<String> words = new HashSet<>();
        for (String line : Files.readAllLines(folder.resolve("index." + part), StandardCharsets.UTF_8)) {
            String word = line.split(" ")[0];
            if (!word.isEmpty() && !word.contains("_")) {
                words.add(word);
            }
        }
        return words;
    }

    /** Of each word its irregular forms. */
    private Map<String, Set<String>> irregular(String part) throws IOException {
        Map<String, Set<String>> irregular = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve(part + ".exc"), StandardCharsets.UTF_8)) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                irregular.computeIfAbsent(words[i], any -> new HashSet<>()).add(words[0]);
            }
        }
        return irregular;
    }
}
