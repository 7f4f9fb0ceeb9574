package org.readout.language.swift.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** WordNet's words with their regular and irregular forms. */
public final class EnglishReadings {

    private final Path folder;
    private final Inflections to;

    private EnglishReadings(Path folder, Inflections to) {
        this.folder = folder;
        this.to = to;
    }

    /** @param folder WordNet's own, with {@code index.noun}, {@code noun.exc} and so on */
    static Readings read(Path folder) throws IOException {
        Readings readings = new Readings();
        tell(folder, (form, lemma, reading) -> readings.add(form, reading));
        return readings;
    }

    /** Tells every form, irregular ones after the regular ones. */
    public static void tell(Path folder, Inflections to) throws IOException {
        EnglishReadings english = new EnglishReadings(folder, to);
        english.nouns();
        english.verbs();
        english.adjectives();
        for (String adverb : english.words("adv")) {
            to.form(adverb, adverb, "R");
        }
    }

    private void nouns() throws IOException {
        Map<String, Set<String>> irregular = irregular("noun");
        for (String noun : words("noun")) {
            to.form(noun, noun, "N s");
            for (String plural : irregular.getOrDefault(noun, Set.of(withS(noun)))) {
                to.form(plural, noun, "N p");
            }
        }
    }

    private void verbs() throws IOException {
        Map<String, Set<String>> irregular = irregular("verb");
        for (String verb : words("verb")) {
            to.form(verb, verb, "V b");
            to.form(withS(verb), verb, "V s");
            to.form(with(verb, "ing"), verb, "V g");
            for (String past : irregular.getOrDefault(verb, Set.of(with(verb, "ed")))) {
                to.form(past, verb, past.endsWith("ing") ? "V g" : "V d");
            }
        }
    }

    private void adjectives() throws IOException {
        Map<String, Set<String>> irregular = irregular("adj");
        Map<String, String> large = large();
        for (String adjective : words("adj")) {
            to.form(adjective, large.getOrDefault(adjective, adjective), "J");
            if (adjective.length() < 8) {
                to.form(with(adjective, "er"), adjective, "J r");
                to.form(with(adjective, "est"), adjective, "J t");
            }
            irregular.getOrDefault(adjective, Set.of()).forEach(form -> to.form(form, adjective, "J r"));
        }
    }

    /** Adjectives that are only written with a large first letter, by their small form. */
    private Map<String, String> large() throws IOException {
        Map<String, String> large = new HashMap<>();
        Set<String> small = new HashSet<>();
        for (String line : Files.readAllLines(folder.resolve("data.adj"), StandardCharsets.UTF_8)) {
            String[] cells = line.split(" ");
            for (int i = 4; line.charAt(0) != ' ' && i < 4 + 2 * Integer.parseInt(cells[3], 16); i += 2) {
                String word = cells[i].replaceFirst("\\(.*", "");
                if (Character.isUpperCase(word.charAt(0))) {
                    large.put(word.toLowerCase(Locale.ROOT), word);
                } else {
                    small.add(word);
                }
            }
        }
        large.keySet().removeAll(small);
        return large;
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
