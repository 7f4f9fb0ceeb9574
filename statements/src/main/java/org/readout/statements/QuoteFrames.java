package org.readout.statements;

import java.util.List;
import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Block;
import org.readout.record.Span;

/** Finds the quotation that a cue opens: 'She said: "…"', 'He replied "…"'. */
final class QuoteFrames {

    private static final int WIDEST = 14;
    private static final int FARTHEST = 400;

    private final Passage passage;
    private final List<CueAt> cues;
    private final Speech speech;
    private final Ends ends;
    private final ClauseFrames clauses;

    QuoteFrames(Passage passage, List<CueAt> cues, Ends ends, ClauseFrames clauses) {
        this.cues = cues;
        this.passage = passage;
        this.speech = passage.speech();
        this.ends = ends;
        this.clauses = clauses;
    }

    /** A quotation that begins right behind the cue, or after a colon. */
    Optional<Span> quotation(CueAt at) {
        int from = at.span().end();
        Optional<Quotation> next = passage.quotations().stream()
                .filter(q -> q.span().begin() >= from)
                .findFirst()
                .filter(q -> q.span().begin() - from <= FARTHEST && sameQuotation(at, q));
        if (next.isEmpty() || clauses.conjunctionBehind(at, null) != null) {
            return Optional.empty();
        }
        Quotation q = next.get();
        String between = passage.text().substring(from, q.span().begin()).strip();
        boolean stopped = between.matches("(?s).*([.;!?](\\s|$)|\n).*");
        if (stopped || passage.parted(from, q.span().begin()) && !between.endsWith(":")) {
            return Optional.empty();
        }
        boolean another = cues.stream()
                .anyMatch(c -> c != at
                        && c.pos() == Cue.Pos.VERB
                        && c.sentence() == at.sentence()
                        && c.first() > at.last()
                        && c.span().end() <= q.span().begin());
        if (another) {
            return Optional.empty();
        }
        if (between.endsWith(":")) {
            return Optional.of(q.span());
        }
        if (between.contains(": ")) {
            return Optional.empty();
        }
        return besides(at, q) ? Optional.of(ends.quoted(at, q)) : Optional.empty();
    }

    /** Whether cue and quotation stand inside the same quotations. */
    private boolean sameQuotation(CueAt at, Quotation q) {
        return passage.quotations().stream()
                .filter(o -> o != q)
                .allMatch(o -> o.span().contains(at.span()) == o.span().contains(q.span()));
    }

    /** Whether only the speaker, whom he spoke to and when stand between the cue and the quotation. */
    private boolean besides(CueAt at, Quotation q) {
        Sentence s = at.sentence();
        Token last = at.head();
        int count = 0;
        for (int i = at.last() + 1;
                i < s.size() && s.token(i).begin() < q.span().begin();
                i++) {
            Token t = s.token(i);
            boolean clause = t.upos() == Upos.VERB
                    || Verbs.finite(t)
                    || t.upos() == Upos.SCONJ
                    || speech.is("complementizer", t);
            boolean object = t.is("obj") && !at.readings().get(0).addressee().contains("object");
            if (clause || object || ++count > WIDEST) {
                return false;
            }
            last = t;
        }
        return count == 0
                || last.upos() != Upos.DET
                        && last.upos() != Upos.ADP
                        && last.upos() != Upos.ADJ
                        && last.upos() != Upos.AUX;
    }

    /** 'the line of the palace: no talks before a truce': a colon behind a noun and its author. */
    Optional<Span> behindColon(CueAt at) {
        Sentence s = at.sentence();
        for (int i = at.last() + 1; i < Math.min(s.size() - 1, at.last() + WIDEST); i++) {
            Token t = s.token(i);
            if (t.form().equals(":")) {
                return Optional.of(ends.clause(at, i + 1, null));
            }
            if (Verbs.finite(t) || t.upos() == Upos.SCONJ || speech.is("relative", t)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** 'The editor writes:', and a paragraph of his words without marks. */
    private Optional<Span> paragraphBehind(CueAt at) {
        Sentence s = at.sentence();
        Token last = s.token(s.size() - 1);
        boolean opens = last.form().equals(":")
                && last.index() - at.last() < WIDEST
                && s.tokens(at.last() + 1, last.index()).stream().noneMatch(t -> Verbs.finite(t) || t.is("obj"));
        int next = passage.skipBlanks(last.end());
        if (!opens || !passage.parted(last.end(), next) || passage.opensAt(next).isPresent()) {
            return Optional.empty();
        }
        return passage.blockAt(next)
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH && b.span().begin() == next)
                .map(Block::span);
    }

    /** 'What the papers say: …' opens a review; nobody says what stands behind the colon. */
    private boolean asks(Sentence s) {
        return s.size() > 1
                && (speech.is("question", s.token(0))
                        || speech.isWord(
                                "question", s.token(0).form() + " " + s.token(1).form()));
    }

    /** 'He answered: nobody had called.' A colon, and a clause that nobody put in quotation marks. */
    Optional<Span> colon(CueAt at) {
        Sentence s = at.sentence();
        if (asks(s)) {
            return Optional.empty();
        }
        Optional<Span> paragraph = paragraphBehind(at);
        if (paragraph.isPresent()) {
            return paragraph;
        }
        for (int i = at.last() + 1; i < Math.min(s.size() - 1, at.last() + WIDEST); i++) {
            Token t = s.token(i);
            if (t.form().equals(":")) {
                return Optional.of(ends.clause(at, i + 1, null));
            }
            boolean verb = t.upos() == Upos.VERB && !speech.is("clitic", s.token(i - 1));
            if (verb
                    || t.upos() == Upos.SCONJ
                    || t.is("obj") && t.upos() != Upos.NUM
                    || speech.is("complementizer", t)) {
                break;
            }
        }
        return Optional.empty();
    }
}
