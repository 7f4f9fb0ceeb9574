package org.readout.archive.merging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a text that tell what it reports, French ones under what English calls them. Immutable. */
public final class Vocabulary {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final int SHORTEST = 3;

    /** By so many letters equivalents are looked up. */
    private static final int BEGINNING = 2;

    private static final int LONGEST_ENDING = 3;

    private final Map<String, Set<String>> small = new HashMap<>();
    private final Map<String, List<String[]>> equivalents = new HashMap<>();

    private Vocabulary() {
        for (String[] row : rows("small-words.tsv")) {
            small.put(row[0], new HashSet<>(List.of(row[1].split(" "))));
        }
        for (String[] row : rows("equivalents.tsv")) {
            String french = folded(row[0]);
            equivalents
                    .computeIfAbsent(french.substring(0, BEGINNING), b -> new ArrayList<>())
                    .add(new String[] {french, folded(row[1])});
        }
    }

    /** The one that comes with Readout. */
    public static Vocabulary load() {
        return new Vocabulary();
    }

    /** The telling words of a text in a language (ISO 639-1). */
    public Words words(String text, String language) {
        Set<String> none = small.getOrDefault(language, Set.of());
        Set<String> words = new TreeSet<>();
        WORD.matcher(folded(text)).results().map(m -> m.group()).forEach(word -> {
            boolean number = Character.isDigit(word.charAt(0));
            if (number || (word.length() >= SHORTEST && !none.contains(word))) {
                words.add(language.equals("fr") && !number ? english(word) : word);
            }
        });
        return new Words(words);
    }

    private String english(String word) {
        for (String[] pair : equivalents.getOrDefault(word.substring(0, BEGINNING), List.of())) {
            if (word.startsWith(pair[0]) && word.length() <= pair[0].length() + LONGEST_ENDING) {
                return pair[1];
            }
        }
        return word;
    }

    static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
