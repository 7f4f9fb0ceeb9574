package org.readout.statements;

import java.util.List;
import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;

/** Finds the cues that stand apart from what they report. Goes by the order of words, which trees get wrong here. */
final class Segments {

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_BEFORE = 1;
    private static final int LONGEST_EXCLAMATION = 6;

    private final Passage passage;
    private final Speech speech;
    private final Speakers speakers;
    private final Contents contents;
    private final BehindQuotation behind;
    private final Openings openings;
    private final SourcePhrases apart;

    Segments(Passage passage, Speakers speakers, Contents contents) {
        this.contents = contents;
        this.passage = passage;
        this.speech = passage.speech();
        this.speakers = speakers;
        this.behind = new BehindQuotation(passage, speakers);
        this.openings = speakers.subjects().openings();
        this.apart = new SourcePhrases(passage, speakers);
    }

    Optional<Segment> of(CueAt at) {
        if (at.pos() == Cue.Pos.ADP) {
            return apart.of(at);
        }
        if (at.pos() != Cue.Pos.VERB || !at.takesAny("quote", "clause") || explains(at)) {
            return Optional.empty();
        }
        // '"…," Tan, who leads the mission, said Tuesday': who stands between the quotation and the verb is no
        // question.
        Optional<BehindQuotation.Found> leading = behind.of(at);
        return leading.filter(found -> found.begin() < groupBegin(at))
                .filter(found -> !found.within() || contents.of(at).isEmpty())
                .map(found -> behindQuotation(at, found))
                .or(() -> verb(at))
                .or(() -> leading.filter(found -> !found.within()).map(found -> behindQuotation(at, found)));
    }

    /** ', a charge denied by the ministry': a participle whose noun is what was said of something. */
    private boolean explains(CueAt at) {
        Sentence s = at.sentence();
        return at.participle()
                && speakers.subjects().of(at).isPresent()
                && at.first() > 0
                && s.token(at.first() - 1).upos() == Upos.NOUN
                && at.words().get(0).is("acl");
    }

    private int groupBegin(CueAt at) {
        return at.sentence().token(speakers.subjects().groupBegin(at)).begin();
    }

    private Segment behindQuotation(CueAt at, BehindQuotation.Found found) {
        return new Segment(at, found.source(), new Span(found.begin(), end(at, at.sentence())), false);
    }

    private Optional<Segment> verb(CueAt at) {
        Sentence s = at.sentence();
        int left = speakers.subjects().groupBegin(at);
        boolean inverted = speakers.subjects().inverted(at) && boundaryBefore(s, left) && hasSubjectBehind(at);
        Optional<Segment> reported = asReportedBy(at, left);
        if (reported.isPresent()) {
            return reported;
        }
        if (!inverted && asHeSaid(at, left)) {
            return parenthetical(at, left - 1);
        }
        if (!inverted) {
            Optional<Token> subject = at.dependents("nsubj").stream()
                    .filter(t -> t.index() < at.first())
                    .reduce((far, near) -> Subjects.parting(s, far, near) ? near : far)
                    .map(t -> speakers.outsideBrackets(s, t))
                    .or(() -> speakers.subjects().before(at));
            int lead = speakers.leading().begin(s, left);
            boolean relative = subject.filter(t -> speech.is("relative", t)).isPresent();
            if (relative || subject.isEmpty() && lead == left) {
                return Optional.empty();
            }
            left = subject.isEmpty() ? lead : widened(s, phraseBegin(s, subject.get(), left));
            left = lead < left && boundaryBefore(s, lead) ? lead : left;
            boolean as = left > 0 && speech.is("parenthetical", s.token(left - 1));
            if (as) {
                return parenthetical(at, left - 1);
            }
            boolean aside = standsAside(at, left);
            boolean adjective = at.head().upos() != Upos.VERB && at.head().upos() != Upos.PROPN && !commaBehind(at);
            if (adjective && !besideQuotation(s, s.token(left).begin())) {
                return Optional.empty();
            }
            if (!aside && (reportsBehind(at) || contents.clauseOf(at).isPresent())) {
                return Optional.empty();
            }
            if (!boundaryBefore(s, left) || prompted(at, left)) {
                return Optional.empty();
            }
        } else if (conjunctionBehindSubject(at) && !exclaimed(s, left)) {
            return Optional.empty();
        }
        int begin = s.token(left).begin();
        int end = inverted && exclaimed(s, left) ? exclamationEnd(at, s) : end(at, s);
        if (!at.takesAny("clause") && !besideQuotation(s, begin)) {
            return Optional.empty();
        }
        if (!somethingBefore(s, begin)
                && !splits(s, begin, end)
                && !bracketed(at, left)
                && !(inverted && exclaimed(s, left))
                && !(!inverted && closing(at, left))) {
            return Optional.empty();
        }
        Optional<Source> source = inverted ? behindOr(at, left) : speakers.of(at);
        boolean telling = !inverted && closing(at, left);
        return source.filter(found -> found.kind() != Source.Kind.THING || telling)
                .map(found -> new Segment(at, found, new Span(begin, end), false));
    }

    /** Whether the words around set the verb and its subject apart, whatever seems to be told behind it. */
    private boolean standsAside(CueAt at, int left) {
        Sentence s = at.sentence();
        return quoteLeads(s, left)
                || bracketed(at, left)
                || commaBehind(at)
                        && boundaryBefore(s, left)
                        && somethingBefore(s, s.token(left).begin());
    }

    /** 'Wrong, replies the mayor', 'Faux, répond le maire': a word or two that are a sentence. */
    private boolean exclaimed(Sentence s, int left) {
        Token first = s.token(0);
        boolean word = first.upos() == Upos.ADJ
                || first.upos() == Upos.INTJ
                || first.upos() == Upos.NOUN
                || speech.is("negation", first);
        return word
                && left > 1
                && left < LONGEST_EXCLAMATION
                && s.token(left - 1).form().equals(",")
                && s.tokens(0, left).stream().noneMatch(t -> speech.is("time", t) || Verbs.finite(t));
    }

    /** 'Wrong, replies the mayor, who was there: “…”': a quotation behind the colon goes on with it, nothing else does. */
    private int exclamationEnd(CueAt at, Sentence s) {
        return s.tokens(at.last() + 1, s.size()).stream()
                .filter(t -> t.form().equals(":"))
                .filter(t -> passage.opensAt(passage.skipBlanks(t.end())).isPresent())
                .findFirst()
                .map(Token::begin)
                .orElse(s.end());
    }

    /** Whoever stands behind a verb that follows a dash, or a quotation that nobody can be the subject before. */
    private Optional<Source> behindOr(CueAt at, int left) {
        Sentence s = at.sentence();
        int begin = s.token(left).begin();
        Optional<Source> subject = speakers.of(at);
        // 'Moscou, que Tan accuse, « n'y est pour rien », a assuré Delo': who stands before the quotation is no
        // subject.
        boolean far = passage.endsBefore(begin).isPresent()
                && subject.filter(found -> found.span().end() <= begin).isPresent();
        return dashed(s, left) || far
                ? speakers.subjects()
                        .behind(at)
                        .flatMap(t -> speakers.phrase(s, t))
                        .or(() -> subject)
                : subject;
    }

    /** 'Asked about the raid, she said no': what stands before tells what prompted the speaker. */
    private boolean prompted(CueAt at, int left) {
        Sentence s = at.sentence();
        boolean participle = s.tokens(0, left).stream()
                .filter(t -> t.upos() != Upos.PUNCT && t.upos() != Upos.ADV)
                .findFirst()
                .filter(t ->
                        t.upos() == Upos.VERB && passage.outermostAt(t.begin()).isEmpty())
                .isPresent();
        return participle && !commaBehind(at) && openings.opensAside(s) && !openings.clauseBefore(s, left);
    }

    /** 'Within marriages, they said, women have …': speaker and verb alone between two commas of one clause. */
    private boolean bracketed(CueAt at, int left) {
        Sentence s = at.sentence();
        int behind = Math.max(at.last(), subjectEnd(at)) + 1;
        return left > FEWEST_BEFORE
                && s.token(left - 1).form().equals(",")
                && behind < s.size() - 1
                && s.token(behind).form().equals(",")
                && passage.opensAt(s.token(behind + 1).begin()).isEmpty()
                && (speech.is("telling", at.head()) || speech.is("breaking-in", at.head()))
                && s.tokens(behind + 1, s.size()).stream()
                        .anyMatch(t -> t.upos().isVerbal());
    }

    /** '…, the agency said in a report': a verb of telling that has nothing to tell behind it, at the end of a clause. */
    private boolean closing(CueAt at, int left) {
        Sentence s = at.sentence();
        return left > FEWEST_WORDS
                && s.token(left - 1).form().equals(",")
                && (speech.is("telling", at.head())
                        || speech.isWord("telling", at.readings().get(0).lemma()))
                && !Verbs.presentParticiple(at.words().get(0))
                && (!openings.opensAside(s) || clauseBehindAside(s, left - 1))
                && s.tokens(0, left - 1).stream().anyMatch(t -> t.upos().isVerbal())
                && contents.of(at).isEmpty();
    }

    /** 'Since few came, members who stayed would decide, Kem said': a clause of its own between the first comma and the last. */
    private static boolean clauseBehindAside(Sentence s, int last) {
        int first =
                (int) s.tokens().stream().takeWhile(t -> !t.form().equals(",")).count();
        return first < last && s.tokens(first, last).stream().anyMatch(Verbs::finite);
    }

    /** 'comme l'a dit X': a parenthetical whose subject stands behind its verb. */
    private boolean asHeSaid(CueAt at, int left) {
        Sentence s = at.sentence();
        return left > 0
                && speech.is("parenthetical", s.token(left - 1))
                && at.dependents("nsubj").stream().noneMatch(t -> t.index() < at.first())
                && hasSubjectBehind(at);
    }

    /** 'As reported by a daily, …', 'comme annoncé par le ministère': whoever did it speaks. */
    private Optional<Segment> asReportedBy(CueAt at, int left) {
        Sentence s = at.sentence();
        int by = at.last() + 1;
        boolean so = left > 0
                && by < s.size() - 1
                && speech.is("parenthetical", s.token(left - 1))
                && speech.is("agent", s.token(by))
                && !Verbs.finite(at.words().get(0));
        return so
                ? speakers.subjects()
                        .agent(at)
                        .flatMap(t -> speakers.phrase(s, t))
                        .filter(found -> !found.actors().isEmpty())
                        .flatMap(found -> parenthetical(at, left - 1, Optional.of(found)))
                : Optional.empty();
    }

    /** 'as X said': before its clause, in it or behind it. */
    private Optional<Segment> parenthetical(CueAt at, int left) {
        return parenthetical(at, left, Optional.empty());
    }

    private Optional<Segment> parenthetical(CueAt at, int left, Optional<Source> agent) {
        Sentence s = at.sentence();
        boolean quotes = at.words().size() == 1 && !at.takesAny("clause");
        if (quotes && !besideQuotation(s, s.token(left).begin())) {
            return Optional.empty();
        }
        int end = end(at, s);
        int close = at.last();
        for (int i = at.last() + 1; i < Math.min(s.size(), at.last() + 6); i++) {
            if (s.token(i).upos() == Upos.PUNCT) {
                end = s.token(i).begin();
                close = i;
                break;
            }
            if (Verbs.finite(s.token(i))
                    || speech.is("complementizer", s.token(i))
                    || s.token(i).is("obj")) {
                return Optional.empty();
            }
        }
        int begin = s.token(left).begin();
        boolean split = splits(s, begin, end);
        boolean between = split && dash(s.token(close));
        boolean leads = !split && !somethingBefore(s, begin) || !between && dashed(s, left) && close < s.size() - 1;
        if (leads && close >= s.size() - 1) {
            return Optional.empty();
        }
        int stop = end;
        Optional<Source> source = agent.isPresent()
                ? agent
                : asHeSaid(at, left + 1)
                        ? speakers.subjects().behind(at).flatMap(t -> speakers.phrase(s, t))
                        : speakers.of(at);
        return source.map(found -> new Segment(at, found, new Span(begin, stop), leads));
    }

    private static boolean dashed(Sentence s, int index) {
        return index > 0 && dash(s.token(index - 1));
    }

    private static boolean dash(Token t) {
        return "–—-".contains(t.form());
    }

    private boolean hasSubjectBehind(CueAt at) {
        Sentence s = at.sentence();
        for (int i = at.last() + 1; i < Math.min(s.size(), at.last() + 4); i++) {
            Upos upos = s.token(i).upos();
            if (upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON || upos == Upos.NUM) {
                return !speech.is("complementizer", s.token(i))
                        && !speakers.subjects().elsewhere(at, s.token(i));
            }
            boolean verb = upos == Upos.VERB && !s.token(i).form().endsWith("ed");
            if (upos == Upos.PUNCT || verb || upos == Upos.SCONJ || upos == Upos.ADP) {
                break;
            }
        }
        for (int i = speakers.subjects().groupBegin(at); i < at.first(); i++) {
            if (speech.is("third", s.token(i))) {
                return true;
            }
        }
        return at.dependents("nsubj").stream().anyMatch(t -> t.index() > at.first() - 2)
                || speakers.subjects().behind(at).isPresent();
    }

    private int phraseBegin(Sentence s, Token subject, int left) {
        Span span = speakers.span(s, subject);
        for (Token t : s.tokens()) {
            if (t.begin() >= span.begin()) {
                return Math.min(left, t.index());
            }
        }
        return left;
    }

    /** '"…," Oslo-based Tan said': words before the name that the tree does not count among its own. */
    private int widened(Sentence s, int left) {
        int wider = left;
        while (wider > 0 && passage.endsBefore(s.token(wider).begin()).isEmpty() && describes(s.token(wider - 1))) {
            wider--;
        }
        return passage.endsBefore(s.token(wider).begin()).isPresent() ? wider : left;
    }

    private static boolean describes(Token t) {
        return t.upos() == Upos.ADJ
                || t.upos().isNominal() && t.upos() != Upos.PRON
                || t.upos() == Upos.DET
                || t.upos() == Upos.NUM
                || t.upos() == Upos.VERB && !Verbs.finite(t)
                || t.form().equals("-");
    }

    /** Whether a comma, a dash, a quotation mark or nothing at all stands before this token. */
    private boolean boundaryBefore(Sentence s, int index) {
        int at = s.token(index).begin();
        while (at > 0 && Passage.blank(passage.text().charAt(at - 1))) {
            at--;
        }
        if (at == 0) {
            return false;
        }
        int end = at;
        boolean quoted = passage.quotations().stream().anyMatch(q -> q.span().end() == end);
        return quoted || ",–—-(?!…".indexOf(passage.text().charAt(at - 1)) >= 0;
    }

    /** '"…," he told the cheering crowd': a quotation that its comma, or its question, leads on to the cue. */
    private boolean quoteLeads(Sentence s, int left) {
        int begin = s.token(left).begin();
        return passage.endsBefore(begin)
                .filter(q -> ",?!".indexOf(passage.text().charAt(q.inner().end() - 1)) >= 0
                        || passage.text()
                                .substring(q.span().end(), begin)
                                .strip()
                                .equals(","))
                .filter(q -> passage.words(q.inner()) >= FEWEST_WORDS)
                .isPresent();
    }

    private static boolean commaBehind(CueAt at) {
        Sentence s = at.sentence();
        return at.last() + 1 < s.size() && s.token(at.last() + 1).form().equals(",");
    }

    private boolean reportsBehind(CueAt at) {
        if (commaBehind(at)) {
            return false;
        }
        for (Token t : at.dependents("ccomp", "xcomp", "obj", "advcl", "nsubj:pass")) {
            boolean addressee = t.is("obj")
                    && at.readings().stream().anyMatch(c -> c.addressee().contains("object"));
            if (t.index() > at.last() && !addressee && (!t.is("advcl") || speechMark(at.sentence(), t))) {
                return true;
            }
        }
        Sentence s = at.sentence();
        return at.last() + 1 < s.size()
                && (speech.is("complementizer", s.token(at.last() + 1))
                        || s.token(at.last() + 1).form().equals(":"));
    }

    private boolean speechMark(Sentence s, Token clause) {
        return s.children(clause, "mark").stream().anyMatch(m -> speech.is("complementizer", m));
    }

    private boolean conjunctionBehindSubject(CueAt at) {
        Sentence s = at.sentence();
        for (int i = at.last() + 1; i < Math.min(s.size(), at.last() + 10); i++) {
            Token t = s.token(i);
            if (t.form().equals(":") || speech.is("complementizer", t) && t.upos() == Upos.SCONJ) {
                return true;
            }
            if (t.upos() == Upos.PUNCT || t.upos() == Upos.VERB) {
                return false;
            }
        }
        return false;
    }

    /** 'the talks continue': a verb that reports quotations alone reports nothing where there is none. */
    private boolean besideQuotation(Sentence s, int begin) {
        return passage.endsBefore(begin).isPresent()
                || passage.outermostAt(begin).isPresent()
                || passage.quotations().stream()
                        .anyMatch(q -> q.span().begin() > begin && q.span().begin() < s.end());
    }

    /** A quotation or a clause before the segment. */
    private boolean somethingBefore(Sentence s, int begin) {
        if (passage.endsBefore(begin).isPresent() || passage.outermostAt(begin).isPresent()) {
            return true;
        }
        List<Token> before = s.tokens().stream().filter(t -> t.end() <= begin).toList();
        return before.size() >= FEWEST_WORDS && openings.clauseBefore(s, before.size());
    }

    /** 'Oslo, said the envoy, will …': a subject before the segment and its verb behind it. */
    private boolean splits(Sentence s, int begin, int end) {
        List<Token> before = s.tokens().stream().filter(t -> t.end() <= begin).toList();
        boolean subject = before.stream().anyMatch(t -> t.is("nsubj"));
        boolean verb =
                s.tokens().stream().filter(t -> t.begin() >= end + 1).limit(4).anyMatch(Verbs::finite);
        boolean phrase = before.stream().anyMatch(t -> t.upos().isNominal())
                && before.stream().noneMatch(t -> t.upos() == Upos.VERB || t.upos() == Upos.AUX);
        boolean straight =
                s.tokens().stream().filter(t -> t.begin() >= end + 1).limit(1).anyMatch(Verbs::finite);
        return subject && verb || phrase && straight;
    }

    private boolean inRelative(Sentence s, Token verb) {
        for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - 4); i--) {
            Token t = s.token(i);
            if (t.upos() == Upos.PUNCT || t.upos() == Upos.NOUN || t.upos() == Upos.PROPN) {
                return false;
            }
            if (speech.is("relative", t) || t.feature("PronType").equals("Rel")) {
                return true;
            }
        }
        return false;
    }

    /** A segment ends before the comma behind which the reported words go on, else with the sentence. */
    private int end(CueAt at, Sentence s) {
        int behind = Math.max(at.last(), subjectEnd(at));
        for (int i = behind + 1; i < s.size(); i++) {
            Token t = s.token(i);
            Optional<Quotation> around = passage.outermostAt(at.span().begin());
            if (around.isPresent() && t.begin() >= around.get().inner().end()) {
                return s.token(i - 1).end();
            }
            if (around.isEmpty()
                    && passage.opensAt(t.begin())
                            .filter(q -> passage.words(q.inner()) > 2)
                            .isPresent()) {
                return s.token(i - 1).end();
            }
            boolean stop = ",–—-;:".contains(t.form()) || t.form().equals("--");
            // ', pour qui « … »': what he thinks is another statement.
            boolean another = stop
                    && i + 2 < s.size()
                    && s.token(i + 1).upos() == Upos.ADP
                    && speech.is("relative", s.token(i + 2));
            if (stop && (another || around.isPresent() || contentBehind(at, s, i))) {
                return t.begin();
            }
        }
        Token last = s.token(s.size() - 1);
        return last.upos() == Upos.PUNCT ? last.begin() : last.end();
    }

    private int subjectEnd(CueAt at) {
        Sentence s = at.sentence();
        return speakers.subjects()
                .of(at)
                .filter(t -> t.index() > at.last())
                .map(t -> speakers.span(s, t))
                .map(span -> s.within(span))
                .filter(tokens -> !tokens.isEmpty())
                .map(tokens -> tokens.get(tokens.size() - 1).index())
                .orElse(at.last());
    }

    /** Whether the reported words go on behind this comma: a conjunction, or a verb that they had lacked. */
    private boolean contentBehind(CueAt at, Sentence s, int comma) {
        if (comma + 1 >= s.size()) {
            return false;
        }
        Token next = s.token(comma + 1);
        boolean quotes = passage.opensAt(next.begin()).isPresent();
        int group = speakers.subjects().groupBegin(at);
        boolean lacking = openings.opensAside(s) && !openings.clauseBefore(s, group)
                || s.tokens().stream()
                        .filter(t -> t.index() < group && t.index() > lastSemicolon(s, group))
                        .noneMatch(t -> Verbs.finite(t) && !inRelative(s, t));
        boolean verb = s.tokens().stream()
                .filter(t -> t.index() > comma)
                .anyMatch(t -> t.upos() == Upos.VERB || t.upos() == Upos.AUX);
        boolean joined = next.upos() == Upos.CCONJ || next.upos() == Upos.SCONJ && !speech.is("aside", next);
        boolean quoted = passage.endsBefore(s.token(group).begin()).isPresent()
                || speakers.subjects()
                        .of(at)
                        .filter(t -> t.index() < at.first())
                        .flatMap(t -> passage.endsBefore(speakers.span(s, t).begin()))
                        .isPresent();
        return quotes || !quoted && (lacking && verb || joined && verb && !cueBehind(s, comma + 1));
    }

    private static int lastSemicolon(Sentence s, int before) {
        int last = before;
        while (last >= 0 && !s.token(last).form().equals(";")) {
            last--;
        }
        return last;
    }

    private boolean cueBehind(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + 5); i++) {
            if (speech.is("adding", s.token(i))) {
                return true;
            }
        }
        return false;
    }
}
