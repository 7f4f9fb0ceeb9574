package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** An engine without a model: every block is a sentence, every word hangs from the first. Slow where the text says so. */
final class PlainAnalyzer implements Analyzer {

    private static final Pattern BLOCK = Pattern.compile("[^\n]+");
    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WAIT = Pattern.compile("wait (\\d+)");

    private final String language;

    PlainAnalyzer(String language) {
        this.language = language;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public Analysis analyze(String text) {
        dawdle(text);
        List<Sentence> sentences = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            List<Token> tokens = tokens(block.group(), block.start());
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(sentences.size(), tokens));
            }
        }
        return new Analysis(text, language, sentences);
    }

    private static void dawdle(String text) {
        if (text.contains("break the engine")) {
            throw new IllegalStateException("told to break");
        }
        Matcher wait = WAIT.matcher(text);
        if (wait.find()) {
            try {
                Thread.sleep(Long.parseLong(wait.group(1)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static List<Token> tokens(String block, int offset) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(block);
        while (word.find()) {
            int index = tokens.size();
            tokens.add(new Token(
                    index,
                    offset + word.start(),
                    offset + word.end(),
                    word.group(),
                    word.group(),
                    Character.isLetter(word.group().codePointAt(0)) ? Upos.NOUN : Upos.PUNCT,
                    "",
                    index == 0 ? -1 : 0,
                    index == 0 ? "root" : "dep"));
        }
        return tokens;
    }
}
