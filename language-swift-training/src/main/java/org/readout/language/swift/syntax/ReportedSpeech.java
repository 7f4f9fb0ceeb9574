package org.readout.language.swift.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes sentences of reported speech, which treebanks are short of: a gold sentence as what is said, a frame and a
 * speaker written by hand. The same seed gives the same sentences.
 */
final class ReportedSpeech {

    private static final String QUOTE = "QUOTE";
    private static final String WHO = "WHO";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;

    /** One sentence of so many is broken into. */
    private static final int INTERRUPTED = 5;

    private final List<Example> frames;
    private final List<Example> interruptions;
    private final List<Example> speakers;
    private final List<Example> quotes;
    private final Random random;

    /** @param gold sentences to take what is said from */
    ReportedSpeech(String language, List<Example> gold, long seed) throws IOException {
        this.frames = resource("frames." + language + ".conllu");
        this.interruptions = resource("interruptions." + language + ".conllu");
        this.speakers = resource("speakers." + language + ".conllu");
        this.quotes = gold.stream()
                .filter(ReportedSpeech::quotable)
                .map(ReportedSpeech::withoutEnd)
                .toList();
        this.random = new Random(seed);
    }

    private static List<Example> resource(String name) throws IOException {
        Path copy = Files.createTempFile("frames", ".conllu");
        try (InputStream in = ReportedSpeech.class.getResourceAsStream(name)) {
            if (in == null) {
                return List.of();
            }
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return Treebank.examples(copy);
        } finally {
            Files.delete(copy);
        }
    }

    /** A whole statement of fair length without quotation marks. */
    private static boolean quotable(Example example) {
        int size = example.size();
        if (size < SHORTEST + 1 || size > LONGEST || !example.forms()[size - 1].equals(".")) {
            return false;
        }
        boolean clause = false;
        for (int i = 0; i < size; i++) {
            if ("\"«»“”:".contains(example.forms()[i])) {
                return false;
            }
            boolean subject = example.relations()[i].startsWith("nsubj");
            clause |= subject && example.heads()[example.heads()[i]] == size;
        }
        return clause && example.relations()[size - 1].equals("punct");
    }

    private static Example withoutEnd(Example example) {
        int size = example.size() - 1;
        Example kept = Example.ofSize(size);
        for (int i = 0; i < size; i++) {
            kept.set(i, example, i);
            kept.heads()[i] = example.heads()[i] >= size ? size : example.heads()[i];
        }
        return kept;
    }

    List<Example> sentences(int count) {
        List<Example> made = new ArrayList<>();
        for (int i = 0; i < count && !frames.isEmpty(); i++) {
            made.add(i % INTERRUPTED == 0 ? interrupted(any(quotes)) : sentence(any(frames)));
        }
        return made;
    }

    private Example interrupted(Example said) {
        int place = Interruption.place(said);
        return place == 0 || interruptions.isEmpty()
                ? sentence(any(frames))
                : Interruption.put(filled(any(interruptions)), place, said);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Example sentence(Example frame) {
        Example made = filled(frame);
        String first = made.forms()[0];
        made.forms()[0] = Character.toUpperCase(first.charAt(0)) + first.substring(1);
        return made;
    }

    /** The frame with what stands for its places. */
    private Example filled(Example frame) {
        List<Example> parts = new ArrayList<>();
        for (int i = 0; i < frame.size(); i++) {
            parts.add(part(frame, i));
        }
        Example made = Example.ofSize(parts.stream().mapToInt(Example::size).sum());
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            place(parts.get(i), at, made, root(parts, frame.heads()[i]), frame.relations()[i]);
            at += parts.get(i).size();
        }
        return made;
    }

    /** What stands for a word of the frame: a sentence, a speaker, or a word. */
    private Example part(Example frame, int i) {
        return switch (frame.forms()[i]) {
            case QUOTE -> cased(any(quotes), i > 0 && frame.relations()[i - 1].equals("mark"));
            case WHO -> chosen(any(speakers));
            default -> {
                Example word = Example.ofSize(1);
                word.set(0, frame, i);
                word.heads()[0] = 1;
                yield chosen(word);
            }
        };
    }

    private Example chosen(Example example) {
        Example chosen = Example.ofSize(example.size());
        for (int i = 0; i < example.size(); i++) {
            chosen.set(i, example, i);
            String[] choice = example.forms()[i].split("\\|");
            chosen.forms()[i] = choice[random.nextInt(choice.length)];
        }
        return chosen;
    }

    private static Example cased(Example quote, boolean marked) {
        Example cased = Example.ofSize(quote.size());
        for (int i = 0; i < quote.size(); i++) {
            cased.set(i, quote, i);
        }
        String first = quote.forms()[0];
        if (marked && !quote.tags()[0].startsWith("PROPN") && !first.equals("I") && !first.startsWith("I'")) {
            cased.forms()[0] = Character.toLowerCase(first.charAt(0)) + first.substring(1);
        }
        return cased;
    }

    /** Where the root of a part comes to stand; behind all for the root itself. */
    private static int root(List<Example> parts, int index) {
        int at = 0;
        for (int i = 0; i < index && i < parts.size(); i++) {
            at += parts.get(i).size();
        }
        return index < parts.size() ? at + parts.get(index).root() : at;
    }

    private static void place(Example part, int at, Example made, int head, String relation) {
        for (int i = 0; i < part.size(); i++) {
            made.set(at + i, part, i);
            boolean root = part.heads()[i] == part.size();
            made.heads()[at + i] = root ? head : part.heads()[i] + at;
            made.relations()[at + i] = root ? relation : part.relations()[i];
        }
    }
}
