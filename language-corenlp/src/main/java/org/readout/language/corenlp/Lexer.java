package org.readout.language.corenlp;

import edu.stanford.nlp.international.french.process.FrenchTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Cuts text with one of the engine's own tokenizers. The offsets are exact; the engine's spelling is only for models. */
final class Lexer {

    private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";
    private static final int LONGEST_WORD = 200;

    private final TokenizerFactory<CoreLabel> factory;

    private Lexer(TokenizerFactory<CoreLabel> factory) {
        this.factory = factory;
    }

    static Lexer english() {
        return new Lexer(PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS));
    }

    static Lexer french() {
        TokenizerFactory<CoreLabel> factory = FrenchTokenizer.FrenchTokenizerFactory.newTokenizerFactory();
        factory.setOptions(OPTIONS);
        return new Lexer(factory);
    }

    /** @param text as {@link PlainText} left it */
    List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        // A '<' would begin a tag of markup, one token to the next '>' with whatever stands between.
        for (CoreLabel label :
                factory.getTokenizer(new StringReader(text.replace('<', '|'))).tokenize()) {
            int begin = label.beginPosition();
            int end = label.endPosition();
            if (begin >= end) {
                continue;
            }
            String form = text.substring(begin, end);
            if (form.indexOf('\n') >= 0 || form.indexOf('\r') >= 0) {
                lines(text, begin, end, pieces);
            } else {
                String word = label.word().equals("|") ? form : label.word();
                if (end < text.length() && word.equals(form + text.charAt(end))) {
                    // An abbreviation at the end: the lexer leaves its point to the sentence, we give it both.
                    form = word;
                    end++;
                }
                pieces.add(new Piece(begin, end, form, word.substring(0, Math.min(word.length(), LONGEST_WORD))));
            }
        }
        return pieces;
    }

    private static void lines(String text, int begin, int end, List<Piece> pieces) {
        int from = begin;
        for (int i = begin; i <= end; i++) {
            if (i == end || Character.isWhitespace(text.charAt(i))) {
                if (from < i) {
                    pieces.add(Piece.of(text, from, i));
                }
                from = i + 1;
            }
        }
    }
}
