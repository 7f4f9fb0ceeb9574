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
 * one in a side clause, before another cue that goes on ('…, adding that'), with the quotation that the cue stands in,
 * and not inside a quotation that began in them.
 */
final class Ends {

    private final Passage passage;
    private final Speech speech;
    private final List<CueAt> cues;

    Ends(Passage passage, List<CueAt> cues) {
        this.passage = passage;
        this.speech = passage.speech();
        this.cues = cues;
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
        int limit = limit(at, start, finite);
        int end = limit;
        if (head != null && !openEnded(at)) {
            end = Math.min(limit, Math.max(start, treeEnd(s, head, start)));
        }
        return span(at, start, end);
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
            int next = s.token(i + 1).upos() == Upos.CCONJ ? i + 2 : i + 1;
            boolean again = next < s.size()
                    && (speech.is("complementizer", s.token(next)) || speech.is("relative", s.token(next)));
            if (again) {
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
        int limit = limit(at, start, false);
        int end = openEnded(at) ? limit : Math.min(treeEnd(s, head, head.index()), limit);
        return span(at, start, Math.max(end, head.index()));
    }

    /** A quotation right behind the cue, and what goes on behind it in the same clause. */
    Span quoted(CueAt at, Quotation q) {
        int after = passage.skipBlanks(q.span().end());
        boolean ends = after >= passage.text().length()
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

    /** Whether the cue governs the rest of its sentence: it is the root, or in line with it. */
    boolean openEnded(CueAt at) {
        Sentence s = at.sentence();
        Token t = at.head();
        if (at.pos() == Cue.Pos.NOUN && t.is("nsubj")) {
            return false;
        }
        for (int i = 0; i < s.size() && t.head() >= 0; i++) {
            if (t.head() > at.last()) {
                return true;
            }
            if (!t.isAny("conj", "parataxis", "xcomp", "ccomp", "aux")) {
                return false;
            }
            t = s.token(t.head());
        }
        return true;
    }

    /** The last token that what begins at {@code start} can reach. */
    private int limit(CueAt at, int start, boolean finite) {
        Sentence s = at.sentence();
        int end = s.size() - 1;
        Optional<Quotation> around = passage.quotations().stream()
                .filter(q -> q.span().contains(at.span()))
                .reduce((outer, inner) -> inner);
        for (int i = start; i <= end; i++) {
            Token t = s.token(i);
            boolean out =
                    around.isPresent() && t.begin() >= around.get().inner().end();
            boolean over = i > start && trails(at, start, i)
                    || i > start && relativeEnds(at, i)
                    || goesOn(at, i)
                    || i > start && anotherSpeaks(at, i)
                    || closes(at, t)
                    || !finite && (clauseBehind(s, i) || meanwhile(s, i))
                    || passiveAgent(at, i)
                    || turns(at, start, i);
            if (out || i > start && over) {
                end = i - 1;
            }
        }
        while (end > start && s.token(end).upos() == Upos.PUNCT) {
            end--;
        }
        return Math.max(end, start);
    }

    /** A side clause of time: 'as talks went on', 'alors que …'. */
    private boolean meanwhile(Sentence s, int i) {
        return speech.is("meanwhile", s.token(i))
                && (s.token(i).upos() == Upos.SCONJ || s.token(i).is("mark"));
    }

    /** Whoever did it, behind a participle: 'hailed as a hero by …'. */
    private boolean passiveAgent(CueAt at, int i) {
        return at.passive() && speech.is("agent", at.sentence().token(i));
    }

    /** A conjunction, or a comma and a conjunction, with a finite verb of its own behind it. */
    private boolean clauseBehind(Sentence s, int i) {
        boolean comma = s.token(i).form().equals(",") && i + 1 < s.size();
        int conjunction = comma ? i + 1 : i;
        if (s.token(conjunction).upos() != Upos.CCONJ) {
            return false;
        }
        for (int k = conjunction + 1; k < Math.min(s.size(), conjunction + 14); k++) {
            Token t = s.token(k);
            if (Verbs.finite(t)) {
                return true;
            }
            boolean other = t.upos() == Upos.VERB
                    || k == conjunction + 1 && speech.is("question", t)
                    || t.upos() == Upos.PUNCT
                    || t.upos() == Upos.SCONJ
                    || t.upos() == Upos.PART && t.is("mark")
                    || speech.is("relative", t)
                    || t.feature("PronType").equals("Rel");
            if (other) {
                return false;
            }
        }
        return false;
    }

    /** Where the writer takes over again: a sentence end that was overlooked, or an aside with a cue of its own. */
    private boolean turns(CueAt at, int start, int i) {
        Sentence s = at.sentence();
        Token t = s.token(i);
        Token before = s.token(i - 1 < 0 ? 0 : i - 1);
        if (i > start
                && passage.outermostAt(t.begin()).isEmpty()
                && (before.form().equals(".") || speech.is("gloss", t))) {
            return true;
        }
        boolean stop = i > start
                && before.form().endsWith(".")
                && !before.form().matches("(?:\\p{Lu}\\p{L}*\\.)+")
                && before.end() < t.begin()
                && Character.isUpperCase(t.form().charAt(0));
        boolean quoted = passage.outermostAt(t.begin()).isPresent();
        if (stop && !quoted) {
            return true;
        }
        boolean aside = i + 1 < s.size()
                && (t.form().equals(",") || quoteClosed(t.begin()))
                && speech.is("aside", s.token(t.form().equals(",") ? i + 1 : i));
        return aside && !quoted && (quoteClosed(t.begin()) || ownCue(at, i));
    }

    /** A cue in a relative clause: the main clause goes on with its verb behind this comma. */
    private boolean relativeEnds(CueAt at, int i) {
        Sentence s = at.sentence();
        if (!s.token(i).form().equals(",") || !inRelative(at)) {
            return false;
        }
        for (int k = i + 1; k < Math.min(s.size(), i + 5); k++) {
            Token t = s.token(k);
            if (Verbs.finite(t)) {
                return true;
            }
            if (!passable(t)) {
                return false;
            }
        }
        return false;
    }

    /** Where the writer hangs something on behind the last comma: ', which has …', 'Ann Bell, a former judge'. */
    private boolean trails(CueAt at, int start, int i) {
        Sentence s = at.sentence();
        boolean comma = s.token(i).form().equals(",");
        if (!comma
                || i + 2 >= s.size()
                || passage.outermostAt(s.token(i).begin()).isPresent()) {
            return false;
        }
        String next = s.token(i + 1).form();
        boolean relative = speech.isWord("trailing", next)
                || speech.isWord(
                        "trailing", next + " " + Speech.fold(s.token(i + 2).lemma()));
        boolean last =
                s.tokens().stream().noneMatch(t -> t.index() > i && t.form().equals(","));
        boolean said = s.tokens().stream().anyMatch(t -> t.index() >= start && t.index() < i && Verbs.finite(t));
        return last && said && (relative || apposition(s, i));
    }

    /** A name, a comma, and what he is, with no verb of its own, up to the end. */
    private boolean apposition(Sentence s, int comma) {
        Token next = s.token(comma + 1);
        boolean named = s.token(comma - 1).upos() == Upos.PROPN;
        boolean indefinite = next.upos() == Upos.NOUN || next.upos() == Upos.ADJ || speech.is("indefinite", next);
        boolean verb = s.tokens().stream().anyMatch(t -> t.index() > comma && Verbs.finite(t));
        return named && indefinite && !verb;
    }

    private boolean inRelative(CueAt at) {
        for (int i = at.first() - 1; i >= Math.max(0, at.first() - 5); i--) {
            Token t = at.sentence().token(i);
            if (speech.is("relative", t)) {
                return true;
            }
            if (t.upos() == Upos.PUNCT || t.upos() == Upos.NOUN && !speech.is("time", t) || t.upos() == Upos.PROPN) {
                return false;
            }
        }
        return false;
    }

    private boolean quoteClosed(int offset) {
        return passage.endsBefore(offset)
                .filter(q -> passage.words(q.inner()) > 2)
                .isPresent();
    }

    private boolean ownCue(CueAt at, int from) {
        return cues.stream()
                .anyMatch(c -> c != at
                        && c.sentence() == at.sentence()
                        && c.first() > from
                        && c.pos() == Cue.Pos.VERB
                        && !c.dependents("nsubj").isEmpty());
    }

    /** Whether another cue of the same speaker begins here: ', adding that', 'but stressed that', 'and said'. */
    private boolean goesOn(CueAt at, int i) {
        Sentence s = at.sentence();
        Token t = s.token(i);
        boolean comma = t.form().equals(",");
        if (!comma && t.upos() != Upos.CCONJ) {
            return false;
        }
        int next = i + 1;
        while (next < s.size() && next <= i + 5 && passable(s.token(next))) {
            next++;
        }
        if (next >= s.size()) {
            return false;
        }
        CueAt other = cueAt(s, s.token(next));
        if (other == null || other.pos() != Cue.Pos.VERB) {
            return false;
        }
        Token verb = other.words().get(0);
        boolean participle = verb.feature("VerbForm").equals("Ger")
                || verb.feature("VerbForm").equals("Part")
                        && next == i + 1
                        && Speech.fold(verb.form()).matches(".*(ing|ant)");
        if (comma) {
            return participle && s.children(verb, "nsubj").isEmpty();
        }
        boolean coordinated =
                s.head(other.head()).map(at::has).orElse(false) && other.head().is("conj");
        boolean adds = speech.is("adding", verb);
        boolean likewise = coordinated || adds || sameAuxiliary(at, other);
        return !participle && likewise && (openEnded(at) || coordinated);
    }

    /** '…, and Y said …': a cue in line with this one that has a subject of its own. */
    private boolean anotherSpeaks(CueAt at, int i) {
        Sentence s = at.sentence();
        int conjunction = s.token(i).form().equals(",") && i + 1 < s.size() ? i + 1 : i;
        if (s.token(conjunction).upos() != Upos.CCONJ) {
            return false;
        }
        return at.dependents("conj").stream()
                .anyMatch(c -> c.index() > conjunction
                        && s.children(c, "cc").contains(s.token(conjunction))
                        && cueAt(s, c) != null
                        && s.child(c, "nsubj")
                                .filter(n -> n.index() < c.index())
                                .isPresent());
    }

    /** 'have said … and have accused': the second cue goes with the first, not with what is said. */
    private static boolean sameAuxiliary(CueAt at, CueAt other) {
        List<String> one =
                at.dependents("aux").stream().map(t -> Speech.fold(t.form())).toList();
        List<String> two =
                other.dependents("aux").stream().map(t -> Speech.fold(t.form())).toList();
        return !one.isEmpty() && one.equals(two) && other.dependents("nsubj").isEmpty();
    }

    private boolean passable(Token t) {
        return t.upos() == Upos.AUX
                || t.upos() == Upos.ADV
                || t.upos() == Upos.CCONJ
                || speech.is("clitic", t)
                || Speech.fold(t.form()).equals("en");
    }

    private @Nullable CueAt cueAt(Sentence s, Token t) {
        for (CueAt cue : cues) {
            if (cue.sentence() == s && cue.words().get(0).equals(t)) {
                return cue;
            }
        }
        return null;
    }

    /** Whether the bracket in which the cue stands closes here. */
    private static boolean closes(CueAt at, Token t) {
        if (!t.form().equals(")") && !t.form().equals("-RRB-")) {
            return false;
        }
        Sentence s = at.sentence();
        for (int i = at.first() - 1; i >= 0; i--) {
            String form = s.token(i).form();
            if (form.equals(")") || form.equals("-RRB-")) {
                return false;
            }
            if (form.equals("(") || form.equals("-LRB-")) {
                return true;
            }
        }
        return false;
    }
}
