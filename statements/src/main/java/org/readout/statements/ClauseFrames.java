package org.readout.statements;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;
import org.readout.record.Statement.Act;

/** Finds the clause that a cue reports: with a conjunction, without, as a question, an infinitive, a gerund. */
final class ClauseFrames {

    private static final int WIDEST = 14;
    private static final int FEWEST_WORDS = 2;

    private final Passage passage;
    private final Speech speech;
    private final Ends ends;
    private final LostClauses lost;

    ClauseFrames(Passage passage, Ends ends) {
        this.passage = passage;
        this.speech = passage.speech();
        this.ends = ends;
        this.lost = new LostClauses(passage);
    }

    /** The reported clauses behind the cue: one, or a list with a conjunction each. */
    List<List<Span>> clauses(CueAt at, Cue cue) {
        Sentence s = at.sentence();
        boolean infinitive =
                at.last() + 1 < s.size() && !speech.knows("omissible") && Verbs.infinitive(s.token(at.last() + 1));
        if (infinitive && at.takesAny("infinitive")) {
            return List.of();
        }
        Token complement = complement(at);
        if (complement == null && speech.knows("omissible")) {
            complement = bare(at);
        }
        Token mark = complement == null ? null : conjunction(s, complement, at.last());
        if (mark == null) {
            mark = conjunctionBehind(at, complement);
        }
        if (mark == null && complement == null) {
            OptionalInt clause = lost.behind(at);
            return clause.isPresent() ? ends.clauses(at, clause.getAsInt(), null) : List.of();
        }
        int start = mark != null
                ? mark.index() + 1
                : complement != null && speech.knows("omissible")
                        ? besides(at, cue, complement)
                        : leftmost(s, complement, at);
        if (start >= s.size()) {
            return List.of();
        }
        // 'show a close contest in Oslo, where many votes are open': what is told of a place is none of what they show.
        if (mark == null && besideIt(at, start)) {
            return List.of();
        }
        List<List<Span>> found = ends.clauses(at, start, complement);
        return found.stream().anyMatch(r -> passage.words(r.get(0)) < FEWEST_WORDS) ? List.of() : found;
    }

    private @Nullable Token complement(CueAt at) {
        for (Token t : at.dependents("ccomp", "xcomp", "csubj", "advcl", "acl", "parataxis")) {
            if (t.index() <= at.last()) {
                continue;
            }
            boolean marked = conjunction(at.sentence(), t, at.last()) != null;
            boolean finite = finite(at.sentence(), t);
            boolean aside = !marked && aside(at, t);
            if (!aside && (t.is("ccomp") && finite || marked && finite)) {
                return t;
            }
        }
        return null;
    }

    /** Whether a clause of place or time begins here: 'where …' behind an object, 'said as he left'. */
    private boolean besideIt(CueAt at, int start) {
        Sentence s = at.sentence();
        int first = start;
        while (first < s.size() - 1 && s.token(first).form().equals(",")) {
            first++;
        }
        Token t = s.token(first);
        boolean asks = speech.is("question", t);
        boolean time = speech.is("aside", t) && (asks || t.upos() == Upos.SCONJ);
        return asks && first > at.last() + 1 || time && speech.is("telling", at.head());
    }

    /** 'said on Tuesday, hours after …': what a comma and a word of time open is none of what was said. */
    private boolean aside(CueAt at, Token clause) {
        Sentence s = at.sentence();
        int first = leftmost(s, clause, at);
        return first > at.last() + 1
                && first < s.size()
                && s.token(first - 1).form().equals(",")
                && speech.is("aside", s.token(first))
                && !speech.is("complementizer", s.token(first));
    }

    private static boolean finite(Sentence s, Token verb) {
        String form = verb.feature("VerbForm");
        boolean helped =
                s.children(verb, "aux", "cop", "nsubj").stream().findFirst().isPresent();
        return helped
                || !form.equals("Inf") && !form.equals("Ger") && (verb.upos() != Upos.VERB || !form.equals("Part"));
    }

    /** A clause without conjunction that the tree hung elsewhere: a subject right behind the cue and its finite verb. */
    private @Nullable Token bare(CueAt at) {
        Sentence s = at.sentence();
        Token word = at.words().get(0);
        boolean verb = at.pos() == Cue.Pos.VERB
                && (Verbs.finite(word)
                        || speech.isWord("finite-form", word.feature("VerbForm")) && !at.participle()
                        || word.form().endsWith("ing")
                        || !at.dependents("aux").isEmpty());
        if (!verb) {
            return null;
        }
        boolean nominal = at.last() + 1 < s.size() && gerund(s.token(at.last() + 1));
        Token past = null;
        boolean aside = false;
        for (int i = at.last() + 1; i < Math.min(s.size(), at.last() + WIDEST * 2); i++) {
            Token t = s.token(i);
            past = past == null && nominal && takenForParticiple(at, t) ? t : past;
            if (aside && Verbs.finite(t)) {
                aside = false;
                continue;
            }
            if (!aside && nominal && speech.is("relative", t) && !verbal(s, i - 1)) {
                aside = true;
                continue;
            }
            if (Verbs.finite(t) && !t.is("amod")) {
                return nominal || i == at.last() + 1 && t.upos() == Upos.AUX ? mainVerb(s, t, at.last()) : null;
            }
            int here = i;
            boolean stop = t.upos() == Upos.SCONJ && i > at.last() + 1
                    || t.upos() == Upos.CCONJ
                            && at.dependents("obj").stream().anyMatch(o -> o.index() > at.last() && o.index() < here)
                    || t.upos() == Upos.ADP && !nominal && !own(s, i)
                    || t.upos() == Upos.PUNCT && (!nominal || ":;".contains(t.form())) && !quoteMark(t)
                    || speech.is("relative", t)
                    || t.upos() == Upos.PART && t.is("mark")
                    || t.form().equals(",") && i + 1 < s.size() && gerund(s.token(i + 1));
            if (stop) {
                return past;
            }
            boolean noun = t.upos().isNominal() || t.upos() == Upos.DET || t.upos() == Upos.NUM;
            nominal |= noun && !(own(s, i) && s.token(i - 1).upos() == Upos.ADP);
        }
        return past;
    }

    /** 'says going without has taught him': what is done may be what the clause is about. */
    private static boolean gerund(Token t) {
        return t.upos() == Upos.VERB && t.form().endsWith("ing") && !Verbs.finite(t);
    }

    /** 'said the firm entered into a deal': English writes past and participle alike, and trees mix them up. */
    private static boolean takenForParticiple(CueAt at, Token t) {
        return t.upos() == Upos.VERB
                && (t.is("acl") || !at.sentence().children(t, "nsubj").isEmpty())
                && !t.form().endsWith("ing")
                && !at.takesAny("object")
                && at.sentence().children(t, "aux").isEmpty();
    }

    private static Token mainVerb(Sentence s, Token auxiliary, int after) {
        return s.head(auxiliary)
                .filter(h -> auxiliary.isAny("aux", "cop") && h.index() > after)
                .orElse(auxiliary);
    }

    static boolean quoteMark(Token t) {
        return "\"«»“”''``‘’".contains(t.form());
    }

    /** The index behind the cue's own adverbs, days, and whoever is spoken to. */
    private int besides(CueAt at, Cue cue, Token complement) {
        Sentence s = at.sentence();
        int i = at.last() + 1;
        while (i < complement.index() && own(s, i)) {
            i++;
        }
        for (Token t : at.dependents("obj", "iobj", "obl")) {
            List<Token> phrase = s.subtree(t);
            int behind = phrase.get(phrase.size() - 1).index() + 1;
            boolean close = phrase.get(0).index() == i && behind < complement.index();
            boolean subject =
                    close && s.tokens(behind, complement.index()).stream().anyMatch(n -> n.is("nsubj"));
            if (subject) {
                return behind;
            }
        }
        if (cue.addressee().contains("object")) {
            for (Reference r : passage.cast().references()) {
                boolean here = r.sentence() == s.index()
                        && r.span().begin() == s.token(i).begin();
                if (here && r.span().end() <= complement.begin()) {
                    int behind = i;
                    while (behind < complement.index()
                            && s.token(behind).begin() < r.span().end()) {
                        behind++;
                    }
                    while (behind < complement.index() && own(s, behind)) {
                        behind++;
                    }
                    return subjectBetween(s, behind, complement.index()) ? behind : i;
                }
            }
        }
        return i;
    }

    private boolean own(Sentence s, int i) {
        Token t = s.token(i);
        boolean day = speech.is("time", t);
        boolean dayNext = i + 1 < s.size() && speech.is("time", s.token(i + 1));
        return day
                || t.upos() == Upos.ADP && dayNext
                || t.upos() == Upos.ADJ && dayNext
                || t.form().equals(",");
    }

    private static boolean subjectBetween(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.token(i).upos().isNominal()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Token conjunction(Sentence s, Token clause, int after) {
        for (Token t : s.children(clause, "mark", "dep", "obj", "nsubj", "advmod")) {
            if (t.index() > after
                    && t.index() < clause.index()
                    && speech.is("complementizer", t)
                    && !(t.index() > after + 1 && speech.is("subordinating", s.token(t.index() - 1)))
                    && t.upos() != Upos.DET) {
                return t;
            }
        }
        return null;
    }

    /** A conjunction close behind the cue, where the tree hangs it elsewhere. */
    @Nullable
    Token conjunctionBehind(CueAt at, @Nullable Token complement) {
        Sentence s = at.sentence();
        Token far = behindDescription(at);
        if (far != null) {
            return far;
        }
        int to = Math.min(s.size(), at.last() + WIDEST);
        for (int i = at.last() + 1; i < to; i++) {
            Token t = s.token(i);
            boolean que = speech.is("complementizer", t) && !speech.is("subordinating", s.token(i - 1));
            boolean close = i == at.last() + 1 && complement == null
                    || at.readings().get(0).addressee().contains("object") && !verbal(s, i + 1)
                    || asideBehind(at) && !verbal(s, i + 1);
            boolean whereby = at.pos() == Cue.Pos.NOUN && speech.is("whereby", t);
            boolean bare = que
                    && at.pos() == Cue.Pos.VERB
                    && !speech.knows("omissible")
                    && (i == at.last() + 1 || s.token(i - 1).form().equals(","));
            boolean relative = t.upos() != Upos.SCONJ && ofObject(at, i);
            if (whereby || !relative && (bare || que && (t.upos() == Upos.SCONJ || t.upos() == Upos.PRON && close))) {
                return t;
            }
            boolean stop =
                    t.upos() == Upos.VERB && !Character.isUpperCase(t.form().charAt(0))
                            || t.upos() == Upos.SCONJ
                            || t.upos() == Upos.AUX
                            || t.upos() == Upos.CCONJ
                            || ":;.".contains(t.form())
                            || que && !at.readings().get(0).addressee().contains("object");
            if (stop) {
                return null;
            }
        }
        return null;
    }

    /** 'said on the radio, where he is a guest, that …': behind a phrase and what two commas tell of it. */
    private @Nullable Token behindDescription(CueAt at) {
        Sentence s = at.sentence();
        if (at.pos() != Cue.Pos.VERB
                || at.last() + 2 >= s.size()
                || s.token(at.last() + 1).upos() != Upos.ADP) {
            return null;
        }
        int open = comma(s, at.last() + 2, WIDEST / 2);
        boolean described =
                open > 0 && (speech.is("relative", s.token(open + 1)) || speech.is("question", s.token(open + 1)));
        int close = described ? comma(s, open + 2, WIDEST) : -1;
        boolean reports = close > 0
                && speech.is("complementizer", s.token(close + 1))
                && s.token(close + 1).upos() == Upos.SCONJ;
        return reports ? s.token(close + 1) : null;
    }

    /** The index of the next comma that something follows, within so many words; -1 where there is none. */
    private static int comma(Sentence s, int from, int widest) {
        for (int i = from; i < Math.min(s.size() - 1, from + widest); i++) {
            if (s.token(i).form().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** 'a annoncé la fermeture de la frontière, qu'il juge …', 'ce qu'elle appelle': what is told stands before the pronoun. */
    private static boolean ofObject(CueAt at, int pronoun) {
        boolean object = !at.readings().get(0).addressee().contains("object")
                && at.dependents("obj").stream().anyMatch(t -> t.index() > at.last() && t.index() < pronoun);
        Token before = at.sentence().token(pronoun - 1);
        return object || before.feature("PronType").equals("Dem") && before.upos() == Upos.PRON;
    }

    /** 'said for years that', 'a déclaré à l'agence qu'': a preposition or a day stands right behind the cue. */
    private boolean asideBehind(CueAt at) {
        Sentence s = at.sentence();
        int next = at.last() + 1;
        return at.pos() == Cue.Pos.VERB && next < s.size() && (s.token(next).upos() == Upos.ADP || own(s, next));
    }

    private static boolean verbal(Sentence s, int i) {
        return i < s.size() && (s.token(i).upos() == Upos.VERB || s.token(i).upos() == Upos.AUX);
    }

    private static int leftmost(Sentence s, @Nullable Token clause, CueAt at) {
        if (clause == null) {
            return s.size();
        }
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

    Optional<Span> question(CueAt at) {
        Sentence s = at.sentence();
        int to = Math.min(s.size(), at.last() + WIDEST);
        for (int i = at.last() + 1; i < to; i++) {
            Token t = s.token(i);
            boolean two = i + 1 < s.size()
                    && speech.isWord(
                            "question",
                            t.form() + " " + Speech.fold(s.token(i + 1).lemma()));
            boolean one = speech.is("question", t) && t.upos() != Upos.DET || speech.isWord("question", t.form());
            boolean side = speech.is("aside", t)
                    && speech.is("telling", at.head())
                    && at.readings().get(0).act() == Act.ASSERT;
            if (!side && (two || one && !t.is("nsubj") || one && i == at.last() + 1)) {
                return Optional.of(ends.clause(at, i, verbBehind(s, i)));
            }
            if (t.upos() == Upos.VERB || t.upos() == Upos.PUNCT || t.upos() == Upos.SCONJ || t.upos() == Upos.CCONJ) {
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

    Optional<Span> infinitive(CueAt at) {
        Sentence s = at.sentence();
        for (Token t : at.dependents("xcomp", "ccomp", "advcl", "acl", "obl", "nmod", "obj", "dep")) {
            if (t.index() > at.last() && infinite(s, t) && !forSomething(s, t, at.last())) {
                return Optional.of(ends.words(at, afterMarker(s, t, at.last()), t));
            }
        }
        return infinitiveBehind(at);
    }

    /** 'pour faire', 'in order to': a purpose, not what was said. */
    private boolean forSomething(Sentence s, Token verb, int after) {
        return s.children(verb, "mark", "case").stream()
                .anyMatch(m -> m.index() > after && m.index() < verb.index() && !speech.is("marker", m));
    }

    private static boolean infinite(Sentence s, Token t) {
        boolean inf =
                Verbs.infinitive(t) || s.children(t, "aux", "cop").stream().anyMatch(Verbs::infinitive);
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
                int verb = verbOf(s, i);
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

    /** The verb close behind a marker, adverbs, pronouns and quotation marks in between. */
    private static int verbOf(Sentence s, int marker) {
        int verb = marker + 1;
        while (verb < s.size() - 1
                && verb < marker + 4
                && !verbal(s, verb)
                && s.token(verb).upos() != Upos.NOUN
                && s.token(verb).upos() != Upos.DET) {
            verb++;
        }
        return verb;
    }

    Optional<Span> gerund(CueAt at) {
        Sentence s = at.sentence();
        for (Token t : at.dependents("xcomp", "ccomp", "advcl", "obj", "dep")) {
            boolean ing = t.upos() == Upos.VERB
                            && t.form().endsWith("ing")
                            && !t.feature("VerbForm").equals("Fin")
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
    Optional<Span> predicate(CueAt at) {
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
}
