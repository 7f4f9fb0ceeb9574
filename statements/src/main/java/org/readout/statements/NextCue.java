package org.readout.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Tells where another cue goes on with what its speaker, or a second one, has to say. */
final class NextCue {

    private static final int WIDEST_SUBJECT = 10;

    private final Speech speech;
    private final List<CueAt> cues;

    NextCue(Passage passage, List<CueAt> cues) {
        this.speech = passage.speech();
        this.cues = cues;
    }

    /** Whether another cue of the same speaker begins here: ', adding that', 'but stressed that', 'and said'. */
    boolean goesOn(CueAt at, int i) {
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
                        && (next == i + 1 || ClauseFrames.quoteMark(s.token(next - 1)))
                        && Speech.fold(verb.form()).matches(".*(ing|ant)");
        if (comma) {
            return participle && s.children(verb, "nsubj").isEmpty();
        }
        boolean coordinated =
                s.head(other.head()).map(at::has).orElse(false) && other.head().is("conj");
        boolean adds = speech.is("adding", verb)
                || reportsThat(s, other)
                        && Verbs.alike(speech, s, at.words().get(0), verb)
                        && other.dependents("nsubj").isEmpty();
        boolean likewise = coordinated || adds || sameAuxiliary(at, other) || alike(at, other);
        return !participle && likewise && (at.openEnded() || coordinated);
    }

    /** 'said it must end and warned …': by its form the second verb goes with the cue, not with what is said. */
    private boolean alike(CueAt at, CueAt other) {
        Sentence s = at.sentence();
        Token verb = other.words().get(0);
        return other.dependents("nsubj").isEmpty()
                && verb.is("conj")
                && Verbs.alike(speech, s, at.words().get(0), verb)
                && !Verbs.alike(speech, s, s.token(verb.head()), verb);
    }

    /** 'who agree that it is unfair but have done nothing': a finite verb in line with the cue is none of what is said. */
    boolean actsOn(CueAt at, int i) {
        Sentence s = at.sentence();
        if (s.token(i).upos() != Upos.CCONJ) {
            return false;
        }
        return at.dependents("conj").stream()
                .anyMatch(c -> c.index() > i
                        && c.upos() == Upos.VERB
                        && s.children(c, "cc").contains(s.token(i))
                        && Verbs.alike(speech, s, at.words().get(0), c)
                        && s.children(c, "nsubj").stream().allMatch(n -> n.index() < c.index()));
    }

    /** '…, and Y said …': a cue in line with this one that has a subject of its own. */
    boolean anotherSpeaks(CueAt at, int i) {
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

    /** 'claimed that …, a charge denied by the ministry': what is said of something already told, behind its comma. */
    boolean explains(Sentence s, int i) {
        int last = i + 1;
        while (s.token(i).form().equals(",") && last < s.size() && ofPhrase(s.token(last))) {
            last++;
        }
        CueAt other = last > i + 1 && last < s.size() ? cueAt(s, s.token(last)) : null;
        return other != null && other.participle() && s.token(last - 1).upos() == Upos.NOUN;
    }

    /** 'denies the charges, described as …': what somebody else says of the last word, in a participle behind a comma. */
    boolean described(Sentence s, int i) {
        CueAt other = s.token(i).form().equals(",") && i + 1 < s.size() ? cueAt(s, s.token(i + 1)) : null;
        return other != null && other.participle() && other.words().get(0).is("acl");
    }

    private static boolean ofPhrase(Token t) {
        return t.upos() == Upos.DET || t.upos() == Upos.ADJ || t.upos() == Upos.NOUN || t.upos() == Upos.PRON;
    }

    /** Whether a finite verb, or a cue in the past, stands right here. */
    boolean verbOfItsOwn(Sentence s, int i) {
        Token t = s.token(i);
        CueAt other = cueAt(s, t);
        return Verbs.finite(t) || other != null && other.pos() == Cue.Pos.VERB && !Verbs.presentParticiple(t);
    }

    /** 'declined to take part but said …': a verb of telling in no form that what was told before has. */
    boolean tells(Sentence s, int i) {
        if (s.token(i).upos() != Upos.CCONJ || i + 1 >= s.size()) {
            return false;
        }
        Token verb = s.token(i + 1);
        CueAt other = cueAt(s, verb);
        return other != null
                && other.pos() == Cue.Pos.VERB
                && speech.is("telling", other.head())
                && !Verbs.infinitive(verb)
                && !Verbs.presentParticiple(verb)
                && !Speech.fold(verb.form()).equals(Speech.fold(verb.lemma()));
    }

    private boolean reportsThat(Sentence s, CueAt cue) {
        return cue.last() + 1 < s.size() && speech.is("complementizer", s.token(cue.last() + 1));
    }

    /** 'A said …, and about half said …': a verb of telling whose subject follows a conjunction tells something else. */
    boolean anotherTells(CueAt at, int i) {
        Sentence s = at.sentence();
        if (s.token(i).upos() != Upos.CCONJ || !at.openEnded() || !speech.is("telling", at.head())) {
            return false;
        }
        for (int k = i + 1; k < Math.min(s.size(), i + WIDEST_SUBJECT); k++) {
            Token t = s.token(k);
            CueAt other = cueAt(s, t);
            if (other != null
                    && other.pos() == Cue.Pos.VERB
                    && !Verbs.infinitive(t)
                    && !t.form().endsWith("ing")) {
                // 'had asked twice and had been told': without anybody in between the one of the clause before goes on.
                boolean subject = s.tokens(i + 1, k).stream()
                        .anyMatch(w -> w.upos() != Upos.AUX && w.upos() != Upos.ADV && w.upos() != Upos.PART);
                return subject && speech.is("telling", other.head()) && other.takesAny("clause");
            }
            boolean within = t.upos().isNominal()
                    || t.upos() == Upos.NUM
                    || t.upos() == Upos.ADP
                    || t.upos() == Upos.DET
                    || t.upos() == Upos.ADJ
                    || t.upos() == Upos.ADV
                    || t.upos() == Upos.AUX
                    || t.upos() == Upos.PART;
            if (!within) {
                return false;
            }
        }
        return false;
    }

    /** 'have said … and have accused': the second cue goes with the first, not with what is said. */
    private static boolean sameAuxiliary(CueAt at, CueAt other) {
        List<String> one =
                at.dependents("aux").stream().map(t -> Speech.fold(t.form())).toList();
        List<String> two =
                other.dependents("aux").stream().map(t -> Speech.fold(t.form())).toList();
        return !one.isEmpty() && one.equals(two) && other.dependents("nsubj").isEmpty();
    }

    /** Whether another verb with a subject of its own reports something behind this token. */
    boolean speaks(CueAt at, int from) {
        return cues.stream()
                .anyMatch(c -> c != at
                        && c.sentence() == at.sentence()
                        && c.first() > from
                        && c.pos() == Cue.Pos.VERB
                        && !c.dependents("nsubj").isEmpty());
    }

    /** What may stand between a conjunction and a verb. */
    boolean passable(Token t) {
        return t.upos() == Upos.AUX
                || t.upos() == Upos.ADV
                || t.upos() == Upos.CCONJ
                || ClauseFrames.quoteMark(t)
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
}
