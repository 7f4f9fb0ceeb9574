package org.readout.language.swift.texts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Which paragraphs of a source are prose, and a sample of them. */
final class Paragraphs {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern END = Pattern.compile("[.!?»\"]$");
    private static final int SHORTEST = 60;
    private static final int FEWEST_WORDS = 6;
    private static final double LETTERS = 0.88;

    private Paragraphs() {}

    /** One space between words, none around. */
    static String clean(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Whether a clean paragraph is sentences: no heading, no table, no code. */
    static boolean isProse(String paragraph) {
        long letters = paragraph
                .codePoints()
                .filter(c -> Character.isLetter(c) || c == ' ')
                .count();
        return paragraph.length() >= SHORTEST
                && words(paragraph) >= FEWEST_WORDS
                && END.matcher(paragraph).find()
                && letters > LETTERS * paragraph.length();
    }

    /**
     * The prose among paragraphs, each once, until there are that many words: a sample by checksum, so that it is from
     * everywhere in the source and the same each time.
     */
    static List<String> sample(Collection<String> paragraphs, int words) {
        TreeSet<String> prose = new TreeSet<>(
                Comparator.<String>comparingLong(Paragraphs::checksum).thenComparing(Comparator.naturalOrder()));
        for (String paragraph : paragraphs) {
            String clean = clean(paragraph);
            if (isProse(clean)) {
                prose.add(clean);
            }
        }
        List<String> sample = new ArrayList<>();
        int left = words;
        for (String paragraph : prose) {
            if (left <= 0) {
                break;
            }
            sample.add(paragraph);
            left -= words(paragraph);
        }
        return sample;
    }

    private static int words(String clean) {
        return 1 + (int) clean.chars().filter(c -> c == ' ').count();
    }

    private static long checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }
}
