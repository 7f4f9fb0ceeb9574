package org.readout.statements;

import java.util.List;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;

/**
 * Says which words name a speaker: those that the tree joins to his head, and by the order of words what stands around them,
 * up to the cue: 'Ana Hale, who leads the mission, said', 'said a man close to the talks'.
 */
final class SpeakerWords {

    private static final int LONGEST = 40;

    private final Passage passage;
    private final Speech speech;
    private final Subjects subjects;
    private final LeadingPhrase leading;

    SpeakerWords(Passage passage) {
        this.passage = passage;
        this.speech = passage.speech();
        Speakers speakers = new Speakers(passage);
        this.subjects = speakers.subjects();
        this.leading = speakers.leading();
    }

    /** The words of the source of a cue; never any of those said. */
    Span of(CueAt at, Source source, List<Span> contents) {
        Sentence s = at.sentence();
        List<Token> words = s.within(source.span());
        boolean pronoun = source.kind() != Source.Kind.PHRASE && source.kind() != Source.Kind.THING;
        if (words.isEmpty() || pronoun || at.pos() == Cue.Pos.NOUN) {
            return source.span();
        }
        int first = words.get(0).index();
        int last = words.get(words.size() - 1).index();
        int group = subjects.groupBegin(at);
        Span wide;
        if (last < group && at.pos() == Cue.Pos.VERB) {
            int end = beforeVerb(s, last, group);
            int begin = end + 1 == group ? leading.begin(s, group) : leading.begin(s, last + 1);
            wide = span(s, begin <= first ? begin : leftOf(s, first), end);
        } else if (first > at.last()) {
            wide = span(s, besideCue(s, at, first), behindCue(s, last, limit(s, last, contents)));
        } else {
            return source.span();
        }
        return contents.stream().anyMatch(wide::overlaps) ? source.span() : wide;
    }

    private Span span(Sentence s, int first, int last) {
        int begin = first;
        while (begin < last && leads(s, begin)) {
            begin++;
        }
        return new Span(
                s.token(begin).begin(), s.token(withoutDay(s, begin, last)).end());
    }

    /** 'Ana Hale on Friday', 'a panel in June': the day is the telling's. */
    private int withoutDay(Sentence s, int first, int last) {
        int end = last;
        while (end > first && speech.is("time", s.token(end))) {
            end--;
        }
        if (s.tokens(first, last).stream().anyMatch(t -> relative(t))) {
            return last;
        }
        boolean led = end < last && end > first && s.token(end).upos() == Upos.ADP;
        return led ? end - 1 : last;
    }

    /** 'when Ana Hale', 'even China': a word before the name that is none of it; 'about 40 people' is one phrase. */
    private boolean leads(Sentence s, int index) {
        Token t = s.token(index);
        Token next = s.token(index + 1);
        boolean counts = next.upos() == Upos.NUM || next.upos() == Upos.DET || next.upos() == Upos.ADP;
        boolean joins = t.upos() == Upos.CCONJ && !speech.is("some", t);
        return t.upos() == Upos.SCONJ || joins || t.upos() == Upos.ADV && !counts;
    }

    /** The first of the words in front of the name that belong to it: 'the former Oslo mayor Ana Hale'. */
    private int leftOf(Sentence s, int first) {
        int at = first;
        while (at > 0 && !determined(s.token(at)) && describes(s.token(at - 1)) && sameQuotation(s, at - 1, at)) {
            at--;
        }
        return "-/.".contains(s.token(at).form()) || s.token(at).upos() == Upos.PART ? first : at;
    }

    private static boolean determined(Token t) {
        return t.upos() == Upos.DET || t.upos() == Upos.PRON;
    }

    private boolean describes(Token t) {
        boolean word = speech.is("some", t)
                || t.upos() == Upos.PROPN
                || t.upos() == Upos.NOUN
                || t.upos() == Upos.ADJ
                || t.upos() == Upos.NUM
                || t.upos() == Upos.DET
                || t.upos() == Upos.PART && t.is("case")
                || "-/".contains(t.form());
        return word && !speech.is("time", t);
    }

    private boolean sameQuotation(Sentence s, int a, int b) {
        return passage.outermostAt(s.token(a).begin())
                .equals(passage.outermostAt(s.token(b).begin()));
    }

    /** The first word between the cue and the name, where nothing but words of the name stands there. */
    private int besideCue(Sentence s, CueAt at, int first) {
        boolean all = s.tokens(at.last() + 1, first).stream()
                .allMatch(t -> describes(t) || t.form().equals("."));
        return all ? at.last() + 1 : first;
    }

    /** The last word of the name in front of the verb group. */
    private int beforeVerb(Sentence s, int last, int group) {
        int next = last + 1;
        if (next >= group
                || group - last > LONGEST
                || relative(s.token(group - 1))
                || s.token(group - 1).upos() == Upos.CCONJ) {
            return last;
        }
        int behindBracket = behindBracket(s, next);
        if (behindBracket > next) {
            return beforeVerb(s, behindBracket - 1, group);
        }
        Token t = s.token(next);
        if (parts(t)) {
            boolean closed = parts(s.token(group - 1)) && group - 1 > next;
            return closed && (explains(s, next + 1) || made(s.token(next + 1))) ? group - 2 : last;
        }
        boolean verb = s.tokens(next, group).stream().anyMatch(Verbs::finite);
        boolean comma = s.tokens(next, group).stream().anyMatch(SpeakerWords::parts);
        boolean goesOn = relative(t) ? !comma || parts(s.token(group - 1)) : !verb && !comma && goesOn(s, next);
        int end = parts(s.token(group - 1)) ? group - 2 : group - 1;
        return goesOn ? end : last;
    }

    /** 'a poll, conducted by Oslo University, says': a participle of the past tells which one it is. */
    private static boolean made(Token t) {
        return t.upos() == Upos.VERB && t.feature("VerbForm").equals("Part") && !Verbs.presentParticiple(t);
    }

    /** The last word of the name behind the cue, at most up to the limit. */
    private int behindCue(Sentence s, int last, int limit) {
        int next = last + 1;
        if (next >= limit) {
            return last;
        }
        int behindBracket = behindBracket(s, next);
        if (behindBracket > next) {
            return behindCue(s, behindBracket - 1, limit);
        }
        Token t = s.token(next);
        boolean aside = parts(t) && next + 1 < limit && explains(s, next + 1);
        if (!aside && !relative(t) && !(t.upos().isNominal() && t.upos() != Upos.PRON && !speech.is("time", t))) {
            return last;
        }
        int end = next + 1;
        boolean clause = relative(s.token(aside ? next + 1 : next));
        while (end < limit
                && (!parts(s.token(end))
                        || clause
                                && end + 1 < limit
                                && !s.token(end).form().equals(";")
                                && !(s.token(end + 1).upos() == Upos.ADP
                                        && s.tokens(next, end).stream().anyMatch(Verbs::finite)))) {
            end++;
        }
        while (end - 1 > last
                && s.token(end - 1).upos() == Upos.PUNCT
                && !s.token(end - 1).form().equals(")")) {
            end--;
        }
        return end - 1;
    }

    private int limit(Sentence s, int last, List<Span> contents) {
        int limit = s.size();
        for (Token t : s.tokens(last + 1, s.size())) {
            boolean said = contents.stream().anyMatch(c -> c.begin() <= t.begin() && t.begin() < c.end());
            boolean quoted = passage.opensAt(t.begin()).isPresent();
            if (said || quoted || t.form().equals(":")) {
                limit = t.index();
                break;
            }
        }
        return Math.min(limit, last + LONGEST);
    }

    /** The index behind a bracket that opens here, else the index itself. */
    private static int behindBracket(Sentence s, int open) {
        if (!s.token(open).form().equals("(") && !s.token(open).form().equals("-LRB-")) {
            return open;
        }
        for (int i = open + 1; i < Math.min(s.size(), open + LONGEST); i++) {
            if (s.token(i).form().equals(")") || s.token(i).form().equals("-RRB-")) {
                return i + 1;
            }
        }
        return open;
    }

    private static boolean parts(Token t) {
        return ",;–—―".contains(t.form()) || t.form().equals("--");
    }

    private boolean relative(Token t) {
        return t.feature("PronType").equals("Rel") || speech.is("relative", t) || speech.is("trailing", t);
    }

    /** Whether what a comma opens tells who somebody is: a noun phrase, an age, a relative clause; no day. */
    private boolean explains(Sentence s, int index) {
        Token t = s.token(index);
        boolean day = speech.is("time", t) || index + 1 < s.size() && speech.is("time", s.token(index + 1));
        boolean noun = t.upos() == Upos.DET
                || t.upos().isNominal() && t.upos() != Upos.PRON
                || t.upos() == Upos.ADJ
                || t.upos() == Upos.NUM;
        return relative(t) || noun && !day;
    }

    /** Whether the name goes on without a comma: 'close to the talks', 'briefed on the plan', 'of Oslo'; no day. */
    private boolean goesOn(Sentence s, int index) {
        if (s.tokens(index, Math.min(s.size(), index + 3)).stream().anyMatch(t -> speech.is("time", t))) {
            return false;
        }
        return switch (s.token(index).upos()) {
            case NOUN, PROPN, ADJ, VERB, ADP, NUM, CCONJ, PART -> true;
            default -> false;
        };
    }
}
