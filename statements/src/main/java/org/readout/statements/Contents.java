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
 * Finds what a cue reports to its right: a quotation, a clause, an infinitive, an object, by what its lines take. Stretches
 * of text are still raw: {@link Regions} cuts them.
 */
final class Contents {

    private static final int WIDEST = 14;

    private final Passage passage;
    private final Speech speech;
    private final Ends ends;

    Contents(Passage passage, Ends ends) {
        this.passage = passage;
        this.speech = passage.speech();
        this.ends = ends;
    }

    /** What was found, by which line; one statement for each list of regions. */
    record Found(Cue cue, String how, List<List<Span>> statements) {}

    /** The first of the cue's lines and complements that is there. */
    Optional<Found> of(CueAt at) {
        for (Cue cue : at.readings()) {
            for (String take : cue.takes()) {
                List<List<Span>> found = take(at, cue, take);
                if (!found.isEmpty()) {
                    return Optional.of(new Found(cue, take, found));
                }
            }
        }
        return Optional.empty();
    }

    private List<List<Span>> take(CueAt at, Cue cue, String take) {
        return switch (take) {
            case "quote" -> one(quotation(at).or(() -> colon(at)));
            case "clause" -> clauses(at);
            case "question" -> one(question(at));
            case "infinitive" -> one(infinitive(at));
            case "gerund" -> one(gerund(at));
            case "predicate" -> one(predicate(at));
            case "object" -> one(object(at));
            default -> take.startsWith("object ") ? named(at, take.substring(7)) : one(oblique(at, take));
        };
    }

    private static List<List<Span>> one(Optional<Span> span) {
        return span.map(s -> List.of(List.of(s))).orElse(List.of());
    }

    /** A quotation that begins right behind the cue, or after a colon. */
    Optional<Span> quotation(CueAt at) {
        int from = at.span().end();
        for (Quotation q : passage.quotations()) {
            if (q.span().begin() < from) {
                continue;
            }
            if (q.span().begin() - from > 400
                    || passage.outermostAt(from)
                            .map(o -> o != q
                                    && o.span().contains(q.span()) != o.span().contains(at.span()))
                            .orElse(false)) {
                return Optional.empty();
            }
            String between = passage.text().substring(from, q.span().begin()).strip();
            if (conjunctionBehind(at, null) != null) {
                return Optional.empty();
            }
            if (between.endsWith(":") && between.indexOf('.') < 0 && between.indexOf('\n') < 0) {
                return Optional.of(q.span());
            }
            return besides(at, q) ? Optional.of(ends.quoted(at, q)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether only the speaker, whom he spoke to and when stand between the cue and the quotation. */
    private boolean besides(CueAt at, Quotation q) {
        Sentence s = at.sentence();
        int count = 0;
        for (int i = at.last() + 1;
                i < s.size() && s.token(i).begin() < q.span().begin();
                i++) {
            Token t = s.token(i);
            boolean clause = t.upos() == Upos.VERB || t.upos() == Upos.SCONJ || speech.is("complementizer", t);
            if (clause
                    || ++count > WIDEST
                    || t.is("obj") && !at.readings().get(0).addressee().contains("object")) {
                return false;
            }
        }
        if (count == 0) {
            return true;
        }
        Token last = passage.sentenceAt(q.span().begin() - 1).isPresent()
                ? s.token(Math.min(s.size() - 1, at.last() + count))
                : at.head();
        return last.upos() != Upos.DET && last.upos() != Upos.ADP && last.upos() != Upos.ADJ && last.upos() != Upos.AUX;
    }

    /** 'He answered: nobody had called.' A colon, and a clause that nobody put in quotation marks. */
    private Optional<Span> colon(CueAt at) {
        Sentence s = at.sentence();
        for (int i = at.last() + 1; i < Math.min(s.size() - 1, at.last() + WIDEST); i++) {
            Token t = s.token(i);
            if (t.form().equals(":")) {
                return Optional.of(ends.clause(at, i + 1, null));
            }
            if (t.upos() == Upos.VERB || t.upos() == Upos.SCONJ || t.is("obj") || speech.is("complementizer", t)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The reported clauses behind the cue: one, or a list with a conjunction each. */
    private List<List<Span>> clauses(CueAt at) {
        Sentence s = at.sentence();
        Token complement = complement(at);
        if (complement == null) {
            complement = bare(at);
        }
        int start;
        Token mark = complement == null ? null : conjunction(s, complement, at.last());
        if (mark == null) {
            mark = conjunctionBehind(at, complement);
        }
        if (mark != null) {
            start = mark.index() + 1;
        } else if (complement != null) {
            start = leftmost(s, complement, at);
        } else {
            return List.of();
        }
        if (start >= s.size()) {
            return List.of();
        }
        return ends.clauses(at, start, complement);
    }

    private @Nullable Token complement(CueAt at) {
        for (Token t : at.dependents("ccomp", "xcomp", "csubj", "advcl", "acl", "parataxis")) {
            if (t.index() <= at.last()) {
                continue;
            }
            boolean marked = conjunction(at.sentence(), t, at.last()) != null;
            boolean finite = finite(at.sentence(), t);
            if (t.is("ccomp") && finite || marked && finite) {
                return t;
            }
        }
        return null;
    }

    /** A clause without conjunction that the tree hung elsewhere: a subject right behind the cue and its finite verb. */
    private @Nullable Token bare(CueAt at) {
        Sentence s = at.sentence();
        boolean open = at.last() + 1 < s.size() && Verbs.finite(at.words().get(0))
                || at.words().get(0).form().endsWith("ing")
                || !at.dependents("aux").isEmpty();
        if (!passage.analysis().language().equals("en") || !open) {
            return null;
        }
        boolean nominal = false;
        for (int i = at.last() + 1; i < Math.min(s.size(), at.last() + WIDEST * 2); i++) {
            Token t = s.token(i);
            if (Verbs.finite(t)) {
                return nominal || i == at.last() + 1 && t.upos() == Upos.AUX ? t : null;
            }
            boolean stop = t.upos() == Upos.SCONJ && i > at.last() + 1
                    || t.form().equals(":")
                    || t.form().equals(";")
                    || t.upos() == Upos.PUNCT && !nominal && !quoteMark(t)
                    || speech.is("relative", t)
                    || t.upos() == Upos.PART && t.is("mark");
            if (stop) {
                return null;
            }
            nominal |= t.upos().isNominal() || t.upos() == Upos.DET;
        }
        return null;
    }

    private static boolean finite(Sentence s, Token verb) {
        String form = verb.feature("VerbForm");
        boolean helped =
                s.children(verb, "aux", "cop", "nsubj").stream().findFirst().isPresent();
        return helped
                || !form.equals("Inf") && !form.equals("Ger") && (verb.upos() != Upos.VERB || !form.equals("Part"));
    }

    private @Nullable Token conjunction(Sentence s, Token clause, int after) {
        for (Token t : s.children(clause, "mark", "dep", "obj", "nsubj", "advmod")) {
            if (t.index() > after
                    && t.index() < clause.index()
                    && speech.is("complementizer", t)
                    && t.upos() != Upos.DET) {
                return t;
            }
        }
        return null;
    }

    /** A conjunction close behind the cue, where the tree hangs it elsewhere. */
    private @Nullable Token conjunctionBehind(CueAt at, @Nullable Token complement) {
        Sentence s = at.sentence();
        int to = Math.min(s.size(), at.last() + WIDEST);
        for (int i = at.last() + 1; i < to; i++) {
            Token t = s.token(i);
            boolean que = speech.is("complementizer", t);
            boolean close = i == at.last() + 1 && complement == null
                    || at.readings().get(0).addressee().contains("object") && !verbal(s, i + 1);
            if (que && (t.upos() == Upos.SCONJ || t.upos() == Upos.PRON && close)) {
                return t;
            }
            if (t.upos() == Upos.VERB
                    || t.upos() == Upos.SCONJ
                    || t.upos() == Upos.AUX
                    || que
                    || t.upos() == Upos.CCONJ
                    || t.form().equals(":")
                    || t.form().equals(";")) {
                return null;
            }
        }
        return null;
    }

    private static boolean verbal(Sentence s, int i) {
        return i < s.size() && (s.token(i).upos() == Upos.VERB || s.token(i).upos() == Upos.AUX);
    }

    private static int leftmost(Sentence s, Token clause, CueAt at) {
        int first = clause.index();
        for (Token t : s.subtree(clause)) {
            if (t.index() > at.last()) {
                first = t.index();
                break;
            }
        }
        while (first < clause.index() && s.token(first).upos() == Upos.PUNCT) {
            first++;
        }
        return first;
    }

    private Optional<Span> question(CueAt at) {
        Sentence s = at.sentence();
        int to = Math.min(s.size(), at.last() + 8);
        for (int i = at.last() + 1; i < to; i++) {
            Token t = s.token(i);
            boolean asks = speech.is("question", t)
                    || i + 1 < s.size()
                            && speech.isWord(
                                    "question", t.form() + " " + s.token(i + 1).form());
            if (asks) {
                return Optional.of(ends.clause(at, i, verbBehind(s, i)));
            }
            if (t.upos() == Upos.VERB || t.upos() == Upos.PUNCT || t.upos() == Upos.SCONJ) {
                break;
            }
        }
        return Optional.empty();
    }

    private static @Nullable Token verbBehind(Sentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.token(i).upos() == Upos.VERB) {
                return s.token(i);
            }
        }
        return null;
    }

    private Optional<Span> infinitive(CueAt at) {
        Sentence s = at.sentence();
        for (Token t : at.dependents("xcomp", "ccomp", "advcl", "acl", "obl", "nmod", "obj", "dep")) {
            if (t.index() > at.last() && infinite(s, t)) {
                return Optional.of(ends.words(at, afterMarker(s, t, at.last()), t));
            }
        }
        return infinitiveBehind(at);
    }

    private boolean infinite(Sentence s, Token t) {
        boolean inf = t.feature("VerbForm").equals("Inf")
                || s.children(t, "aux", "cop").stream()
                        .anyMatch(a -> a.feature("VerbForm").equals("Inf"));
        boolean to = s.children(t, "mark").stream()
                .anyMatch(m -> Speech.fold(m.form()).equals("to"));
        return inf || to;
    }

    /** The first word of an infinitive clause behind its 'to', 'de', 'à'. */
    private int afterMarker(Sentence s, Token verb, int after) {
        int first = verb.index();
        for (Token t : s.subtree(verb)) {
            if (t.index() > after) {
                first = t.index();
                break;
            }
        }
        for (int i = first; i < verb.index(); i++) {
            Token t = s.token(i);
            if (speech.is("marker", t) && (t.upos() == Upos.ADP || t.upos() == Upos.PART || t.is("mark"))) {
                boolean negated = i > after + 1 && speech.is("negation", s.token(i - 1));
                return negated ? i - 1 : i + 1;
            }
        }
        return first;
    }

    /** 'a appelé Y à faire', where the tree lost the infinitive: a marker and an infinitive behind the object. */
    private Optional<Span> infinitiveBehind(CueAt at) {
        Sentence s = at.sentence();
        int to = Math.min(s.size() - 1, at.last() + WIDEST);
        for (int i = at.last() + 1; i < to; i++) {
            Token t = s.token(i);
            if (speech.is("marker", t)) {
                int verb = i + 1;
                while (verb < s.size() - 1
                        && s.token(verb).upos() != Upos.VERB
                        && verb < i + 4
                        && s.token(verb).upos() != Upos.NOUN
                        && s.token(verb).upos() != Upos.DET) {
                    verb++;
                }
                if (infinite(s, s.token(verb))) {
                    return Optional.of(ends.words(at, i + 1, s.token(verb)));
                }
            }
            if (t.upos() == Upos.VERB || t.upos() == Upos.PUNCT || t.upos() == Upos.SCONJ || t.upos() == Upos.CCONJ) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Span> gerund(CueAt at) {
        Sentence s = at.sentence();
        for (Token t : at.dependents("xcomp", "ccomp", "advcl", "obj", "dep")) {
            String form = t.feature("VerbForm");
            boolean ing = t.upos() == Upos.VERB && t.form().endsWith("ing") && !form.equals("Fin")
                    || s.children(t, "aux").stream().anyMatch(a -> a.form().equals("having"));
            if (ing && t.index() > at.last() && t.index() <= at.last() + 6 && !commaBetween(s, at.last(), t.index())) {
                return Optional.of(ends.words(at, leftmost(s, t, at), t));
            }
        }
        return Optional.empty();
    }

    private static boolean commaBetween(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (s.token(i).upos() == Upos.PUNCT) {
                return true;
            }
        }
        return false;
    }

    /** 'se dire préoccupé par …': the adjective and what hangs from it. */
    private Optional<Span> predicate(CueAt at) {
        Sentence s = at.sentence();
        for (int i = at.last() + 1; i < Math.min(s.size(), at.last() + 4); i++) {
            Token t = s.token(i);
            if (t.upos() == Upos.ADJ
                    || t.upos() == Upos.VERB && t.feature("VerbForm").equals("Part")) {
                return Optional.of(ends.words(at, i, t));
            }
            if (t.upos() == Upos.VERB || t.upos() == Upos.DET) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The object, or in the passive the subject: 'the plan was rejected by both sides'. */
    private Optional<Span> object(CueAt at) {
        Sentence s = at.sentence();
        for (Token t : at.dependents("obj", "nsubj:pass")) {
            boolean passive = t.is("nsubj:pass");
            if (passive != t.index() < at.first() || !worded(t)) {
                continue;
            }
            return Optional.of(passive ? ends.phrase(at, s, t) : ends.object(at, t));
        }
        return Optional.empty();
    }

    private static boolean worded(Token t) {
        return t.upos() == Upos.NOUN || t.upos() == Upos.PROPN || t.upos() == Upos.NUM || t.upos() == Upos.ADJ;
    }

    /** 'described X as Y': both what was named and what it was called, in whichever order. */
    private List<List<Span>> named(CueAt at, String by) {
        Sentence s = at.sentence();
        int from = name(at, by);
        if (from < 0 || from >= s.size()) {
            return List.of();
        }
        List<Span> regions = new ArrayList<>();
        for (Token t : at.dependents("obj", "nsubj:pass")) {
            if (worded(t) && t.index() < from && t.index() > at.last()) {
                Span object = ends.phrase(at, s, t);
                int end = Math.min(object.end(), s.token(from - 1).begin());
                regions.add(new Span(object.begin(), Math.max(object.begin(), end)));
                break;
            }
        }
        regions.add(ends.words(at, from, null));
        return List.of(regions);
    }

    /** The index of the first word of what something is called, -1 where it is called nothing. */
    private int name(CueAt at, String by) {
        Sentence s = at.sentence();
        int found = -1;
        for (int i = at.last() + 1; i < Math.min(s.size() - 1, at.last() + WIDEST * 2); i++) {
            Token t = s.token(i);
            boolean named =
                    Speech.fold(t.form()).equals(by) || Speech.fold(t.lemma()).equals(by);
            if (named && (i == at.last() + 1 || by.length() > 2 || ofObject(at, t))) {
                found = i + 1;
                if (i == at.last() + 1 || by.length() > 2) {
                    return found;
                }
            }
            if (t.upos() == Upos.PUNCT && !quoteMark(t) && !t.form().equals(",") || Verbs.finite(t)) {
                break;
            }
        }
        if (found < 0 && by.equals("as")) {
            for (Token t : at.dependents("xcomp")) {
                if (t.index() > at.last() && t.upos() != Upos.VERB) {
                    return afterCase(s, t, at.last());
                }
            }
        }
        return found;
    }

    /** Whether the preposition's phrase hangs from the cue or its object. */
    private static boolean ofObject(CueAt at, Token preposition) {
        Sentence s = at.sentence();
        Optional<Token> above = s.head(preposition).flatMap(s::head);
        return above.isPresent()
                && (at.has(above.get())
                        || above.get().is("obj")
                                && s.head(above.get()).map(at::has).orElse(false));
    }

    private static int afterCase(Sentence s, Token t, int after) {
        int first = t.index();
        int marker = -1;
        for (Token c : s.children(t, "case", "mark")) {
            if (c.index() > after && c.index() < t.index()) {
                marker = Math.max(marker, c.index());
            }
        }
        if (marker >= 0) {
            return marker + 1;
        }
        for (Token below : s.subtree(t)) {
            if (below.index() > after) {
                first = Math.min(first, below.index());
            }
        }
        return first;
    }

    /** What stands behind one of the cue's prepositions: 'call for …', 'accuse Y of …'. */
    private Optional<Span> oblique(CueAt at, String preposition) {
        Sentence s = at.sentence();
        String[] words = preposition.split("\\s+");
        Token begin = null;
        for (int i = at.last() + 1; i < Math.min(s.size() - 1, at.last() + WIDEST); i++) {
            Token t = s.token(i);
            boolean matches = matches(s, i, words);
            if (matches && hangs(at, t)) {
                begin = s.token(i + words.length - 1);
                break;
            }
            if (t.upos() == Upos.PUNCT && !quoteMark(t) || t.upos() == Upos.SCONJ && !matches) {
                break;
            }
        }
        if (begin == null || begin.index() + 1 >= s.size()) {
            return Optional.empty();
        }
        Token head = s.head(begin).orElse(begin);
        if (head.upos() == Upos.PRON && s.children(head, "acl").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ends.words(at, begin.index() + 1, head.index() > begin.index() ? head : null));
    }

    private static boolean quoteMark(Token t) {
        return "\"«»“”''``".contains(t.form());
    }

    private static boolean matches(Sentence s, int at, String[] words) {
        for (int k = 0; k < words.length; k++) {
            if (at + k >= s.size()) {
                return false;
            }
            Token t = s.token(at + k);
            if (!Speech.fold(t.form()).equals(words[k])
                    && !Speech.fold(t.lemma()).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the preposition's phrase hangs from the cue or from its object, not from something deeper. */
    private boolean hangs(CueAt at, Token preposition) {
        Sentence s = at.sentence();
        if (preposition.index() == at.last() + 1 || endsPhrase(at, preposition)) {
            return true;
        }
        Optional<Token> head = s.head(preposition);
        Optional<Token> above = head.flatMap(s::head);
        return above.isPresent()
                        && (at.has(above.get())
                                || above.get().is("obj")
                                        && s.head(above.get()).map(at::has).orElse(false))
                || head.isPresent() && at.has(head.get());
    }

    /** Whether somebody who was named behind the cue ends right in front of this token. */
    private boolean endsPhrase(CueAt at, Token t) {
        return passage.cast().references().stream()
                .anyMatch(r -> r.sentence() == at.sentence().index()
                        && r.span().begin() >= at.span().end()
                        && r.span().end() < t.begin()
                        && passage.text().substring(r.span().end(), t.begin()).isBlank());
    }
}
