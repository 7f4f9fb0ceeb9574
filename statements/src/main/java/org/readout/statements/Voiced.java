package org.readout.statements;

import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Statement.Act;

/** Tells a cue that reports what was said from one that only could, should or did not. */
final class Voiced {

    private final Passage passage;
    private final Speech speech;

    Voiced(Passage passage) {
        this.passage = passage;
        this.speech = passage.speech();
    }

    /** Whether the cue says that something was said. */
    boolean is(CueAt at) {
        return at.pos() != Cue.Pos.VERB
                || !negated(at)
                        && !possible(at)
                        && !prompted(at)
                        && !conditional(at)
                        && !bids(at)
                        && (!wanted(at) || opensQuotation(at));
    }

    /** '"Ask me in May," he said': what is told to do opens what is quoted, and has no subject. */
    private boolean bids(CueAt at) {
        Token verb = at.words().get(0);
        Optional<Quotation> around = passage.outermostAt(verb.begin());
        boolean opens = around.filter(q -> q.inner().begin() == verb.begin()).isPresent()
                || around.isPresent() && verb.index() == 0;
        String form = Speech.fold(verb.form());
        boolean bare = speech.knows("omissible") && form.equals(Speech.fold(verb.lemma()));
        boolean imperative = bare || verb.feature("Mood").equals("Imp") || form.endsWith("ez");
        return opens && imperative && at.dependents("nsubj").stream().noneMatch(t -> t.index() < at.first());
    }

    /** 'Asked about the report, he said …': nobody is named who asks, and what is asked is not reported for its own sake. */
    private boolean prompted(CueAt at) {
        Token verb = at.head();
        // Taggers take 'asked' for a verb of the past; without a subject it is the participle.
        boolean past = !verb.feature("Tense").equals("Pres");
        boolean participle = past && (verb.feature("VerbForm").equals("Part") || verb.is("advcl"));
        boolean first = at.sentence().tokens(0, at.first()).stream().allMatch(t -> t.upos() == Upos.PUNCT)
                || at.first() > 0 && speech.is("prompting", at.sentence().token(at.first() - 1));
        return aside(at)
                || participle
                        && first
                        && at.dependents("aux", "nsubj").isEmpty()
                        && at.dependents("obl").stream()
                                .noneMatch(t -> t.relation().equals("obl:agent"));
    }

    /** 'Kem, asked about the raid, said …': between two commas, with the verb behind them. */
    private static boolean aside(CueAt at) {
        Sentence s = at.sentence();
        boolean opens = at.first() > 1
                && s.token(at.first() - 1).form().equals(",")
                && s.token(at.first() - 2).upos() == Upos.PROPN
                && at.readings().get(0).act() == Act.ASK;
        int close = at.last() + 1;
        while (opens && close < s.size() - 1 && !s.token(close).form().equals(",")) {
            close++;
        }
        return opens && close < s.size() - 1 && s.token(close + 1).upos().isVerbal();
    }

    private boolean opensQuotation(CueAt at) {
        return passage.quotations().stream()
                .filter(q -> q.span().begin() > at.span().end()
                        && q.span().begin() - at.span().end() < 60)
                .anyMatch(q -> passage.text()
                        .substring(at.span().end(), q.span().begin())
                        .matches("[^.]*:\\s*"));
    }

    private boolean negated(CueAt at) {
        return at.dependents("advmod", "neg", "det", "aux").stream()
                .filter(t -> t.index() < at.head().index() || t.is("advmod") && t.index() <= at.last() + 1)
                .anyMatch(t -> speech.is("negation", t) && beside(at, t));
    }

    private boolean possible(CueAt at) {
        // 'She would not say whether …' keeps silent, and did so.
        return at.readings().get(0).act() != Act.DECLINE
                && at.dependents("aux").stream()
                        .filter(t -> t.index() < at.first() && speech.is("possible", t) && beside(at, t))
                        // 'comme devait le dire Tan': he did say so, later.
                        .filter(t -> t.index() == 0
                                || !speech.is("parenthetical", at.sentence().token(t.index() - 1)))
                        .anyMatch(t -> !refuses(at));
    }

    /** 'would say only that …': no more was said, but that much. */
    private boolean refuses(CueAt at) {
        return at.dependents("advmod").stream().anyMatch(t -> speech.is("no-more", t));
    }

    /**
     * Whether a word is of the cue's own clause: not part of a quotation that the cue stands outside of, '"Certainly not,"
     * she said', nor behind a comma, 'It must go, the envoy said'.
     */
    private boolean beside(CueAt at, Token t) {
        boolean parted = at.sentence().tokens(t.index(), at.first()).stream()
                .anyMatch(p -> p.upos() == Upos.PUNCT && !ClauseFrames.quoteMark(p) && !"-".contains(p.form()));
        return !parted
                && passage.quotations().stream()
                        .noneMatch(q -> q.span().contains(t.span()) && !q.span().contains(at.span()));
    }

    /** 'if he says …', 'should he say …'. */
    private boolean conditional(CueAt at) {
        return at.readings().get(0).act() != Act.DECLINE
                && at.dependents("mark").stream()
                        .anyMatch(t -> t.index() < at.first() && speech.is("conditional", t) && beside(at, t));
    }

    private boolean wanted(CueAt at) {
        Sentence s = at.sentence();
        Token verb = at.words().get(0);
        Optional<Token> head = s.head(verb);
        boolean infinitive = verb.feature("VerbForm").equals("Inf")
                || s.children(verb, "mark").stream()
                        .anyMatch(m -> Speech.fold(m.form()).equals("to"));
        boolean governed = infinitive && head.isPresent() && verb.isAny("xcomp", "ccomp", "acl", "obj", "csubj");
        return governed && !speech.is("aspect", head.get());
    }
}
