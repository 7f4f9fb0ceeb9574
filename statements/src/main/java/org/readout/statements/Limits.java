package org.readout.statements;

import java.util.List;
import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Says how far reported words can reach: not past the quotation or bracket that the cue stands in, another cue that goes
 * on, or the place where the writer takes over again.
 */
final class Limits {

    private static final int FARTHEST_VERB = 8;
    private static final int WIDEST_OCCASION = 5;

    private final Passage passage;
    private final Speech speech;
    private final NextCue next;

    Limits(Passage passage, List<CueAt> cues) {
        this.passage = passage;
        this.speech = passage.speech();
        this.next = new NextCue(passage, cues);
    }

    /**
     * The index of the last token that what begins at {@code start} can reach.
     *
     * @param finite whether it is a clause with a finite verb, which a conjunction may join to another
     */
    int last(CueAt at, int start, boolean finite) {
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
                    || next.goesOn(at, i)
                    || i > start
                            && (next.anotherSpeaks(at, i)
                                    || next.anotherTells(at, i)
                                    || next.actsOn(at, i)
                                    || next.explains(s, i))
                    || closes(at, t)
                    || i > start && asideEnds(at, i)
                    || !finite
                            && (clauseBehind(s, i)
                                    || i > start && next.tells(s, i)
                                    || meanwhile(s, i)
                                    || i > start
                                            && (occasion(s, i)
                                                    || doingSo(s, i)
                                                    || next.described(s, i)
                                                    || predicate(at, start, i)))
                    || i > start && mainClause(at, i)
                    || passiveAgent(at, i)
                    || semicolon(at, i)
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

    /** Behind a semicolon the writer goes on, unless another reported clause begins there: 'that …; that …'. */
    private boolean semicolon(CueAt at, int i) {
        Sentence s = at.sentence();
        return s.token(i).form().equals(";")
                && i + 2 < s.size()
                && reportedBehind(s, i) < 0
                && passage.outermostAt(s.token(i).begin())
                        .equals(passage.outermostAt(at.span().begin()));
    }

    /** The index of the conjunction that opens one more reported clause behind a semicolon, or -1. */
    int reportedBehind(Sentence s, int semicolon) {
        int next = semicolon + 1;
        if (next < s.size() && s.token(next).upos() == Upos.CCONJ) {
            next++;
        }
        boolean again =
                next < s.size() && (speech.is("complementizer", s.token(next)) || speech.is("relative", s.token(next)));
        return again ? next : -1;
    }

    /** A side clause of time: 'as talks went on', 'alors que …'. */
    private boolean meanwhile(Sentence s, int i) {
        return speech.is("meanwhile", s.token(i))
                && (s.token(i).upos() == Upos.SCONJ || s.token(i).is("mark"))
                && s.tokens(i + 1, Math.min(s.size(), i + FARTHEST_VERB)).stream()
                        .anyMatch(t -> Verbs.finite(t)
                                || t.upos() == Upos.VERB && t.feature("Tense").equals("Past"));
    }

    /** 'a rejeté les critiques, les qualifiant de …': what the speaker does by it, in a participle behind a comma. */
    private boolean doingSo(Sentence s, int i) {
        int next = i + 1;
        while (next < s.size() - 1 && isClitic(s.token(next))) {
            next++;
        }
        return s.token(i).form().equals(",")
                && next < s.size()
                && passage.outermostAt(s.token(i).begin()).isEmpty()
                && s.token(next).upos() == Upos.VERB
                && s.token(next).form().endsWith("ant")
                && !s.children(s.token(next), "obj", "ccomp", "obl", "iobj").isEmpty();
    }

    /** 'les qualifiant', 'y voyant': taggers take some of them for articles. */
    private boolean isClitic(Token t) {
        return (t.upos() == Upos.PRON || t.upos() == Upos.DET) && t.form().length() <= 3 && !speech.is("relative", t);
    }

    /** "Kem's threat to cut off gas worries Bern": the verb whose subject the noun is, wherever the tree hung it. */
    private boolean predicate(CueAt at, int start, int i) {
        Sentence s = at.sentence();
        return at.pos() == Cue.Pos.NOUN
                && at.head().is("nsubj")
                && Verbs.finite(s.token(i))
                && s.tokens(start, i).stream()
                        .noneMatch(t -> speech.is("relative", t) || speech.is("question", t) || t.upos() == Upos.SCONJ);
    }

    /** 'called for restraint in a statement': where something was said, not what. */
    private boolean occasion(Sentence s, int i) {
        if (!speech.is("occasion", s.token(i)) || s.token(i).upos() != Upos.ADP) {
            return false;
        }
        for (int k = i + 1; k < Math.min(s.size(), i + WIDEST_OCCASION); k++) {
            Token t = s.token(k);
            if (t.upos() == Upos.NOUN && (speech.is("exchange", t) || speech.is("document", t))) {
                return k > i + 1 && !speech.is("author", s.token(Math.min(k + 1, s.size() - 1)));
            }
            if (t.upos() != Upos.DET && t.upos() != Upos.ADJ && !t.upos().isNominal()) {
                return false;
            }
        }
        return false;
    }

    /** 'Having urged both sides to talk, she left': behind this comma the clause begins that the cue's one leans on. */
    private boolean mainClause(CueAt at, int i) {
        Sentence s = at.sentence();
        if (!s.token(i).form().equals(",")
                || passage.outermostAt(s.token(i).begin()).isPresent()) {
            return false;
        }
        Token t = at.head();
        while (t.head() >= 0 && t.head() <= at.last()) {
            t = s.token(t.head());
        }
        if (t.head() < 0 || t.head() <= i || !t.is("advcl")) {
            return false;
        }
        Token main = s.token(t.head());
        return s.children(main, "nsubj").stream().anyMatch(n -> n.index() > i)
                && s.tokens(i + 1, main.index()).stream()
                        .noneMatch(c -> c.form().equals(","));
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
        return aside && !quoted && (quoteClosed(t.begin()) || next.speaks(at, i));
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
            if (!next.passable(t) && !(k == i + 1 && ClauseFrames.quoteMark(t))) {
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
        boolean said = s.tokens(start, i).stream().anyMatch(t -> Verbs.finite(t) || relative && Verbs.infinitive(t));
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

    /** 'Tan, noting that few had come, said …': behind this comma the verb follows that the participle leans on. */
    private boolean asideEnds(CueAt at, int i) {
        Sentence s = at.sentence();
        Token verb = at.words().get(0);
        return s.token(i).form().equals(",")
                && i + 1 < s.size()
                && Verbs.presentParticiple(verb)
                && at.first() > 0
                && s.token(at.first() - 1).form().equals(",")
                && next.verbOfItsOwn(s, i + 1)
                && s.tokens(0, at.first()).stream().noneMatch(Verbs::finite)
                && passage.outermostAt(s.token(i).begin())
                        .equals(passage.outermostAt(at.span().begin()));
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
