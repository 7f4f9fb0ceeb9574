package org.readout.language.swift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.Sentence;
import org.readout.language.SentenceChoice;
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
        return analyze(text, SentenceChoice.ALL);
    }

    @Override
    public Analysis analyze(String text, SentenceChoice choice) {
        Words words = cutter.words(text);
        List<Sentence> sentences = new ArrayList<>(words.sentences());
        SyntaxModel.Room room = free.poll();
        if (room == null) {
            room = syntax.room();
        }
        for (int s = 0; s < words.sentences(); s++) {
            for (int from = words.first(s); from < words.end(s); from += LONGEST) {
                int to = Math.min(words.end(s), from + LONGEST);
                sentences.add(sentence(sentences.size(), words, from, to, choice, room));
            }
        }
        free.offer(room);
        return new Analysis(text, language, sentences);
    }

    private Sentence sentence(int index, Words words, int from, int to, SentenceChoice choice, SyntaxModel.Room room) {
        String[] forms = Arrays.copyOfRange(words.forms(), from, to);
        Syntax tagged = syntax.tag(forms, room);
        mending.mendTags(forms, tagged);
        Token[] tokens = new Token[to - from];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = new Token(
                    i,
                    words.begins()[from + i],
                    words.ends()[from + i],
                    forms[i],
                    lemmas.lemma(forms[i], tagged.upos()[i]),
                    tagged.upos()[i],
                    tagged.features()[i],
                    tagged.heads()[i],
                    tagged.relations()[i]);
        }
        if (choice != SentenceChoice.ALL) {
            Sentence bare = new Sentence(index, Arrays.asList(tokens));
            if (!choice.takes(bare)) {
                return bare;
            }
        }
        Syntax parsed = syntax.parse(tagged, room);
        mending.mend(forms, parsed);
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = tokens[i].under(parsed.heads()[i], parsed.relations()[i]);
        }
        return new Sentence(index, Arrays.asList(tokens));
    }
}
