package org.readout.language.swift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.swift.lemmas.Lemmas;
import org.readout.language.swift.syntax.Syntax;
import org.readout.language.swift.syntax.SyntaxModel;
import org.readout.language.swift.tokens.TextCutter;
import org.readout.language.swift.tokens.Words;

/**
 * Analyzes French or English: cuts, tags, parses and lemmatizes in that order, with models of a few megabytes that
 * treebanks and another engine's trees taught. Takes any text. For any number of threads.
 */
public final class SwiftAnalyzer implements Analyzer {

    /** A sentence is cut here, since the time of some rules grows with the square of its length. */
    private static final int LONGEST = 400;

    private final String language;
    private final TextCutter cutter;
    private final Mending mending;
    private final SyntaxModel syntax;
    private final Lemmas lemmas;
    /** Rooms to work in that no thread uses now. */
    private final ConcurrentLinkedQueue<SyntaxModel.Room> free = new ConcurrentLinkedQueue<>();

    private SwiftAnalyzer(String language, TextCutter cutter, Mending mending) {
        this.language = language;
        this.cutter = cutter;
        this.mending = mending;
        this.syntax = SyntaxModel.load(language).orElseThrow();
        this.lemmas = Lemmas.load(language).orElseThrow();
    }

    /** Loads the models of French. */
    public static SwiftAnalyzer french() {
        return new SwiftAnalyzer("fr", TextCutter.french(), Mending.FRENCH);
    }

    /** Loads the models of English. */
    public static SwiftAnalyzer english() {
        return new SwiftAnalyzer("en", TextCutter.english(), Mending.ENGLISH);
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public String name() {
        return SwiftEngine.VERSION;
    }

    @Override
    public Analysis analyze(String text) {
        Words words = cutter.words(text);
        List<Sentence> sentences = new ArrayList<>(words.sentences());
        SyntaxModel.Room room = free.poll();
        if (room == null) {
            room = syntax.room();
        }
        for (int s = 0; s < words.sentences(); s++) {
            for (int from = words.first(s); from < words.end(s); from += LONGEST) {
                int to = Math.min(words.end(s), from + LONGEST);
                sentences.add(sentence(sentences.size(), words, from, to, room));
            }
        }
        free.offer(room);
        return new Analysis(text, language, sentences);
    }

    private Sentence sentence(int index, Words words, int from, int to, SyntaxModel.Room room) {
        String[] forms = Arrays.copyOfRange(words.forms(), from, to);
        Syntax found = syntax.analyze(forms, room);
        mending.mend(forms, found);
        Token[] tokens = new Token[to - from];
        for (int i = 0; i < tokens.length; i++) {
            String form = forms[i];
            tokens[i] = new Token(
                    i,
                    words.begins()[from + i],
                    words.ends()[from + i],
                    form,
                    lemmas.lemma(form, found.upos()[i]),
                    found.upos()[i],
                    found.features()[i],
                    found.heads()[i],
                    found.relations()[i]);
        }
        return new Sentence(index, Arrays.asList(tokens));
    }
}
