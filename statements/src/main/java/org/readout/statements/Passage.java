package org.readout.statements;

import java.util.List;
import java.util.Optional;
import org.readout.actors.Cast;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Span;

/** One article on the reading desk: its text, trees, actors and quotations, and the words of its language. */
record Passage(Article article, Analysis analysis, Cast cast, List<Quotation> quotations, Speech speech) {

    String text() {
        return article.text();
    }

    List<Sentence> sentences() {
        return analysis.sentences();
    }

    /** The outermost quotation around or at this offset. */
    Optional<Quotation> outermostAt(int offset) {
        return quotations.stream()
                .filter(q -> q.depth() == 0
                        && q.span().begin() <= offset
                        && offset < q.span().end())
                .findFirst();
    }

    /** The quotation whose opening mark stands at this offset. */
    Optional<Quotation> opensAt(int offset) {
        return quotations.stream().filter(q -> q.span().begin() == offset).findFirst();
    }

    /** The outermost quotation that ends before this offset with nothing but blanks and light stops in between. */
    Optional<Quotation> endsBefore(int offset) {
        int at = skipBack(offset);
        return quotations.stream()
                .filter(q -> q.depth() == 0 && q.closed() && q.span().end() == at)
                .findFirst();
    }

    /** The offset after the last character before this one that is no blank, comma or dash. */
    int skipBack(int offset) {
        int at = offset;
        while (at > 0 && (blank(text().charAt(at - 1)) || ",–—-".indexOf(text().charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }

    int skipBlanks(int offset) {
        int at = offset;
        while (at < text().length() && blank(text().charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    Optional<Sentence> sentenceAt(int offset) {
        return analysis.sentenceAt(offset);
    }

    /** The token that begins at this offset or is the first one after it. */
    Optional<Token> tokenFrom(Sentence sentence, int offset) {
        return sentence.tokens().stream().filter(t -> t.begin() >= offset).findFirst();
    }

    Optional<Block> blockAt(int offset) {
        return article.blocks().stream()
                .filter(b -> b.span().begin() <= offset && offset < b.span().end())
                .findFirst();
    }

    /** Whether an empty line or a line feed stands between two offsets. */
    boolean parted(int from, int to) {
        return text().substring(from, Math.max(from, to)).indexOf('\n') >= 0;
    }

    static int words(String text) {
        int count = 0;
        boolean in = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !in) {
                count++;
            }
            in = letter;
        }
        return count;
    }

    int words(Span span) {
        return words(span.of(text()));
    }
}
