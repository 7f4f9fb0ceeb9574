package org.readout.language.swift.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Speeches printed without paragraphs. */
final class Speeches {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) (?=[A-Z\"])");
    private static final int SENTENCES = 5;

    private Speeches() {}

    /** Five sentences make a paragraph. */
    static List<String> paragraphs(String speech) {
        List<String> sentences = List.of(SENTENCE_END.split(Paragraphs.clean(speech)));
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += SENTENCES) {
            paragraphs.add(String.join(" ", sentences.subList(i, Math.min(i + SENTENCES, sentences.size()))));
        }
        return paragraphs;
    }
}
