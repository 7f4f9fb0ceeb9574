package org.readout.statements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.actors.Cast;
import org.readout.actors.Reference;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Span;

/** One article on the reading desk: its text, trees, actors and quotations, and the words of its language. */
final class Passage {

    private final Article article;
    private final Analysis analysis;
    private final Cast cast;
    private final List<Quotation> quotations;
    private final List<Quotation> outermost;
    private final Speech speech;

    /** @param quotations in text order; outermost ones do not overlap */
    Passage(Article article, Analysis analysis, Cast cast, List<Quotation> quotations, Speech speech) {
        this.article = article;
        this.analysis = analysis;
        this.cast = cast;
        this.quotations = quotations;
        this.outermost = quotations.stream().filter(q -> q.depth() == 0).toList();
        this.speech = speech;
    }

    Article article() {
        return article;
    }

    Analysis analysis() {
        return analysis;
    }

    Cast cast() {
        return cast;
    }

    /** Whether the actor with this id is a person. */
    boolean isPerson(String id) {
        return cast.actor(id).filter(a -> a.kind() == Actor.Kind.PERSON).isPresent();
    }

    List<Quotation> quotations() {
        return quotations;
    }

    Speech speech() {
        return speech;
    }

    String text() {
        return article.text();
    }

    List<Sentence> sentences() {
        return analysis.sentences();
    }

    /** The outermost quotation around or at this offset. */
    Optional<Quotation> outermostAt(int offset) {
        int before = firstFrom(outermost, offset + 1) - 1;
        return before >= 0 && offset < outermost.get(before).span().end()
                ? Optional.of(outermost.get(before))
                : Optional.empty();
    }

    /** The place in the list of the first quotation that begins at this offset or behind it. */
    private static int firstFrom(List<Quotation> quotations, int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (quotations.get(mid).span().begin() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** The quotation whose opening mark stands at this offset. */
    Optional<Quotation> opensAt(int offset) {
        int first = firstFrom(quotations, offset);
        return first < quotations.size() && quotations.get(first).span().begin() == offset
                ? Optional.of(quotations.get(first))
                : Optional.empty();
    }

    /** The outermost quotation that ends before this offset with nothing but blanks and light stops in between, no end of a paragraph. */
    Optional<Quotation> endsBefore(int offset) {
        int at = skipBack(offset);
        return lastBefore(at).filter(q -> q.closed() && q.span().end() == at && !parted(at, offset));
    }

    /** The last outermost quotation that ends at this offset or before it, however far. */
    Optional<Quotation> lastBefore(int offset) {
        int before = firstFrom(outermost, offset) - 1;
        if (before >= 0 && outermost.get(before).span().end() > offset) {
            before--;
        }
        return before >= 0 ? Optional.of(outermost.get(before)) : Optional.empty();
    }

    /** What names somebody and ends right at this offset of a sentence, in the order of the text. */
    Stream<Reference> endingAt(Sentence s, int end) {
        return cast.references().stream()
                .filter(r -> r.sentence() == s.index() && r.span().end() == end);
    }

    /** Whoever is named first in a stretch; nobody where no actor is. */
    List<String> firstNamed(Span span) {
        return cast.within(span).stream()
                .findFirst()
                .map(r -> List.copyOf(r.actors()))
                .orElse(List.of());
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
