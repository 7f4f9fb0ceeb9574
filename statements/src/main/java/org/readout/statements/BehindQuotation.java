package org.readout.statements;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;

/**
 * Finds who says a quotation by the order of the words alone: '"…," Tan, who leads the mission, told reporters'. A parser
 * may lose the cue among what is quoted; where a comma leads on from the quotation, the words leave little doubt.
 */
final class BehindQuotation {

    private static final int LONGEST = 30;
    private static final String LEADING = ",?!…";

    private final Passage passage;
    private final Speech speech;
    private final Speakers speakers;

    BehindQuotation(Passage passage, Speakers speakers) {
        this.passage = passage;
        this.speech = passage.speech();
        this.speakers = speakers;
    }

    /**
     * Who speaks, and where his words begin.
     *
     * @param within whether the quotation does not fill what is said: 'Kem "is the best of us," Tan said'
     */
    record Found(Source source, int begin, boolean within) {}

    /** The speaker of a cue that follows a quotation, with nothing but him in between. */
    Optional<Found> of(CueAt at) {
        Sentence s = at.sentence();
        int left = speakers.subjects().groupBegin(at);
        int begin = begin(s, left);
        if (begin < 0 || reports(at)) {
            return Optional.empty();
        }
        Optional<Source> source = begin == left
                ? speakers.subjects().behind(at).flatMap(t -> speakers.phrase(s, t))
                : speaker(s, begin, left);
        boolean within = passage.lastBefore(s.token(begin).begin())
                .filter(q -> !begins(q, s))
                .isPresent();
        return source.map(who -> new Found(who, s.token(begin).begin(), within));
    }

    private boolean reports(CueAt at) {
        Sentence s = at.sentence();
        if (at.last() + 1 >= s.size()) {
            return false;
        }
        Token next = s.token(at.last() + 1);
        return next.form().equals(":") || speech.is("complementizer", next);
    }

    /** The first word behind the quotation that leads on to here, or -1. */
    private int begin(Sentence s, int left) {
        int to = s.token(left).begin();
        Optional<Quotation> last = passage.lastBefore(to)
                .filter(q -> leadsOn(q)
                        && (begins(q, s) || commaWithin(q, s))
                        && !passage.parted(q.span().end(), to));
        if (last.isEmpty()) {
            return -1;
        }
        for (int i = Math.max(0, left - LONGEST); i <= left; i++) {
            if (s.token(i).begin() >= last.get().span().end()
                    && !s.token(i).form().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the sentence has nothing before the quotation, or begins within it or right behind it. */
    private boolean begins(Quotation q, Sentence s) {
        return nothing(s.begin(), q.span().begin()) && nothing(q.span().end(), s.begin());
    }

    private boolean nothing(int from, int to) {
        return to <= from || passage.text().substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }

    private boolean leadsOn(Quotation q) {
        String text = passage.text();
        int behind = passage.skipBlanks(q.span().end());
        return LEADING.indexOf(lastWithin(q)) >= 0 || behind < text.length() && text.charAt(behind) == ',';
    }

    /** 'Kem "is the best of us," Tan said': a comma that the mark closes over is no end of a clause. */
    private boolean commaWithin(Quotation q, Sentence s) {
        return q.span().begin() >= s.begin() && lastWithin(q) == ',';
    }

    /** The last character of what is quoted; the marks of a quotation within it do not count. */
    private char lastWithin(Quotation q) {
        int at = q.inner().end() - 1;
        while (at > q.inner().begin() && "’'”\"»›".indexOf(passage.text().charAt(at)) >= 0) {
            at--;
        }
        return passage.text().charAt(at);
    }

    private Optional<Source> speaker(Sentence s, int begin, int end) {
        int stop = mark(s, begin, end);
        boolean closed = s.token(end - 1).upos() == Upos.PUNCT;
        Token head = head(s, begin, stop);
        if (head == null || stop < end && !closed) {
            return Optional.empty();
        }
        Span span = new Span(s.token(begin).begin(), s.token(stop - 1).end());
        return speakers.phrase(s, head).map(found -> named(found, span)).or(() -> pronoun(head));
    }

    /** '"…," it read': a letter, or a body, spoken of before. */
    private Optional<Source> pronoun(Token head) {
        boolean it = head.upos() == Upos.PRON && speech.is("third", head);
        return it ? Optional.of(new Source(head.span(), List.of(), Source.Kind.PRONOUN)) : Optional.empty();
    }

    /** Where the phrase ends: before its first mark, or with the stretch. */
    private static int mark(Sentence s, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (s.token(i).upos() == Upos.PUNCT && !"-.".contains(s.token(i).form())) {
                return i;
            }
        }
        return end;
    }

    /** The last noun before a preposition, where the phrase is one. */
    private static @Nullable Token head(Sentence s, int begin, int end) {
        Token head = null;
        for (Token t : s.tokens(begin, end)) {
            // '"…," retired general Tan said': English writes past and participle alike.
            boolean participle = t.index() == begin && t.form().endsWith("ed");
            if (Verbs.finite(t) && !participle || t.upos() == Upos.SCONJ) {
                return null;
            }
            if (t.upos() == Upos.ADP && head != null) {
                return head;
            }
            // A tagger may take a name for the adjective that it is in small letters.
            head = t.upos().isNominal() || Character.isUpperCase(t.form().charAt(0)) ? t : head;
        }
        return head;
    }

    private Source named(Source found, Span span) {
        List<String> who = found.actors().isEmpty() ? passage.firstNamed(span) : found.actors();
        return found.kind() == Source.Kind.PRONOUN ? found : new Source(span, who, found.kind());
    }
}
