package org.readout.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;

/**
 * Says where reported words end: at the end of the sentence for a cue in the main clause, at the end of the subtree for
 * one in a side clause, at the latest where {@link Limits} says, and not inside a quotation that began in them.
 */
final class Ends {

    private final Passage passage;
    private final Speech speech;
    private final Limits limits;

    Ends(Passage passage, List<CueAt> cues) {
        this.passage = passage;
        this.speech = passage.speech();
        this.limits = new Limits(passage, cues);
    }

    /** From a token to the end of the clause whose head is given, or of the sentence. */
    Span clause(CueAt at, int start, @Nullable Token head) {
        return stretch(at, start, head, true);
    }

    /** The same for words without a finite verb of their own, which no conjunction joins to a clause. */
    Span words(CueAt at, int start, @Nullable Token head) {
        return stretch(at, start, head, false);
    }

    private Span stretch(CueAt at, int start, @Nullable Token head, boolean finite) {
        Sentence s = at.sentence();
        int limit = limits.last(at, start, finite);
        int end = limit;
        if (head != null && !at.openEnded()) {
            int own = Math.max(start, treeEnd(s, head, start));
            end = Math.min(limit, finite ? withLikeClauses(s, own, limit) : own);
        }
        return span(at, start, end);
    }

    /** 'said it was a fraud, that it would fail and that …': the clauses in line with the first one go on with it. */
    private int withLikeClauses(Sentence s, int end, int limit) {
        int reached = end;
        for (int i = end + 1; i < limit; i++) {
            Token t = s.token(i);
            if (speech.is("complementizer", t) && t.upos() == Upos.SCONJ && t.head() > i) {
                reached = treeEnd(s, s.token(t.head()), i);
                i = reached;
            } else if (t.upos() != Upos.CCONJ && t.upos() != Upos.PUNCT) {
                break;
            }
        }
        return reached;
    }

    /** The reported clauses from a token on: one, or those of a list 'that …; that …'. */
    List<List<Span>> clauses(CueAt at, int start, @Nullable Token head) {
        Sentence s = at.sentence();
        Span whole = clause(at, start, head);
        List<List<Span>> parts = new ArrayList<>();
        int from = whole.begin();
        for (int i = start + 1; i + 1 < s.size() && s.token(i).begin() < whole.end(); i++) {
            if (!s.token(i).form().equals(";")) {
                continue;
            }
            int next = limits.reportedBehind(s, i);
            if (next >= 0) {
                parts.add(List.of(new Span(from, s.token(i).begin())));
                from = s.token(next).end();
            }
        }
        if (from < whole.end()) {
            parts.add(List.of(new Span(from, whole.end())));
        }
        return parts;
    }

    /** A noun phrase with all that hangs from it. */
    Span phrase(CueAt at, Sentence s, Token head) {
        List<Token> all = s.subtree(head);
        int first = head.index();
        int last = head.index();
        for (Token t : all) {
            boolean before = t.index() < first && (head.index() < at.first() || t.index() > at.last());
            first = before ? t.index() : first;
            last = t.index() > last && (head.index() > at.last() || t.index() < at.first()) ? t.index() : last;
        }
        return new Span(s.token(first).begin(), s.token(last).end());
    }

    /** An object behind the cue, to the end of its phrase. */
    Span object(CueAt at, Token head) {
        Sentence s = at.sentence();
        Span phrase = phrase(at, s, head);
        int start = s.within(phrase).get(0).index();
        int limit = limits.last(at, start, false);
        int end = at.openEnded() ? limit : Math.min(withComplements(s, treeEnd(s, head, head.index())), limit);
        return span(at, start, Math.max(end, head.index()));
    }

    /** 'l'ouverture d'une enquête': what 'of' joins right behind a phrase, wherever the tree hung it. */
    private int withComplements(Sentence s, int end) {
        int reached = end;
        while (reached + 2 < s.size()) {
            Token of = s.token(reached + 1);
            boolean joins = of.upos() == Upos.ADP
                    && speech.is("author", of)
                    && !speech.is("agent", of)
                    && of.head() > of.index();
            if (!joins) {
                break;
            }
            reached = Math.max(treeEnd(s, s.token(of.head()), reached + 1), of.head());
        }
        return reached;
    }

    /** A quotation right behind the cue, and what goes on behind it in the same clause. */
    Span quoted(CueAt at, Quotation q) {
        int after = passage.skipBlanks(q.span().end());
        boolean verb = !Verbs.finite(at.words().get(0))
                && at.participial()
                && passage.tokenFrom(at.sentence(), after).filter(Verbs::finite).isPresent();
        boolean ends = verb
                || after >= passage.text().length()
                || whenSaid(at.sentence(), after)
                || ".,;:!?)\n–—-".indexOf(passage.text().charAt(after)) >= 0
                || passage.parted(q.span().end(), after)
                || passage.text().substring(0, q.inner().end()).matches("(?s).*[.!?]$");
        if (ends) {
            return q.span();
        }
        Sentence s = at.sentence();
        Optional<Token> first = passage.tokenFrom(s, q.span().begin());
        if (first.isEmpty()) {
            return q.span();
        }
        Span span = clause(at, first.get().index(), null);
        return new Span(q.span().begin(), Math.max(span.end(), q.span().end()));
    }

    /** 'told me "…" last night': the day on which it was said stands behind it. */
    private boolean whenSaid(Sentence s, int offset) {
        Optional<Token> next = passage.tokenFrom(s, offset);
        boolean here = next.isPresent() && next.get().begin() == offset;
        return here
                && (speech.is("time", next.get())
                        || next.get().upos() == Upos.ADJ
                                && next.get().index() + 1 < s.size()
                                && speech.is("time", s.token(next.get().index() + 1)));
    }

    private Span span(CueAt at, int start, int end) {
        Sentence s = at.sentence();
        int begin = s.token(start).begin();
        if (start > 0 && begin < s.token(start - 1).end()) {
            begin = s.token(start - 1).end();
        }
        int stop = Math.max(begin, s.token(Math.max(start, end)).end());
        for (Quotation q : passage.quotations()) {
            boolean opens = q.span().begin() >= begin - 2 && q.span().begin() < stop;
            if (opens && q.span().end() > stop && !q.span().contains(at.span())) {
                stop = q.span().end();
            }
        }
        return new Span(begin, stop);
    }

    private int treeEnd(Sentence s, Token head, int start) {
        int end = start;
        for (Token t : s.subtree(head)) {
            end = Math.max(end, t.index());
        }
        return end;
    }
}
