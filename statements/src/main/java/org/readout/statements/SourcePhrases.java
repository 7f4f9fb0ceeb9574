package org.readout.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;

/** Reads sources without a verb: 'according to X', 'selon X', 'pour X', with all that belongs to the phrase. */
final class SourcePhrases {

    private final Passage passage;
    private final Speech speech;
    private final Speakers speakers;

    SourcePhrases(Passage passage, Speakers speakers) {
        this.passage = passage;
        this.speech = passage.speech();
        this.speakers = speakers;
    }

    /** The words that name the source, and what they stand apart from. */
    Optional<Segment> of(CueAt at) {
        Sentence s = at.sentence();
        Optional<Token> head = nominalBehind(at);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        boolean first = CueLexicon.leads(s, s.token(at.first()));
        boolean parted = at.first() > 0 && s.token(at.first() - 1).upos() == Upos.PUNCT;
        Optional<Source> source = speakers.phrase(s, head.get());
        if (source.isEmpty()) {
            return Optional.empty();
        }
        if (relative(at)) {
            Span words = new Span(at.span().begin(), s.token(at.last() + 1).end());
            return source.filter(found -> !found.actors().isEmpty()).map(found -> new Segment(at, found, words, true));
        }
        boolean quoted = passage.outermostAt(at.span().begin()).isPresent();
        boolean own = speech.is("first", s.token(at.last() + 1)) || speech.is("first-plural", s.token(at.last() + 1));
        if (quoted && (own || source.get().actors().isEmpty())) {
            return Optional.empty();
        }
        int end = withRelative(s, phraseEnd(s, head.get(), source.get()));
        end = first ? toMainClause(s, end) : end;
        boolean leads = first || !parted && linkBefore(s, at.first() - 1) || parted && linkBefore(s, at.first() - 2);
        Span span =
                new Span(s.token(at.first()).begin(), Math.max(end, at.span().end()));
        return at.readings().get(0).takesAny("front") && (source.get().actors().isEmpty() || !commaAt(span.end()))
                ? Optional.empty()
                : Optional.of(new Segment(at, source.get(), span, leads));
    }

    /** The end of the phrase: with its participle ('un sondage publié lundi'), up to the comma behind it. */
    private int phraseEnd(Sentence s, Token head, Source source) {
        int end = source.span().end();
        if (source.kind() != Source.Kind.PHRASE) {
            return end;
        }
        for (Token t : s.children(head, "acl")) {
            if (t.begin() >= end && t.begin() <= end + 2) {
                for (int i = t.index(); i < s.size(); i++) {
                    if (s.token(i).form().equals(",")) {
                        return s.token(i).begin();
                    }
                }
            }
        }
        return end;
    }

    /** 'According to a poll that a daily published on Sunday, …': with nothing but the phrase up to it, its comma ends it. */
    private static int toMainClause(Sentence s, int end) {
        boolean bracket = false;
        for (Token t : s.tokens()) {
            bracket = !t.form().equals(")") && (bracket || t.form().equals("("));
            if (t.begin() < end || bracket || t.form().equals(")")) {
                continue;
            }
            if (t.form().equals(",")) {
                return t.begin();
            }
            if (Verbs.finite(t) || t.upos() == Upos.SCONJ || t.upos() == Upos.PRON || t.upos() == Upos.PUNCT) {
                break;
            }
        }
        return end;
    }

    /** 'Selon des sources, qui ont requis l'anonymat, …': up to the comma behind the relative clause. */
    private int withRelative(Sentence s, int end) {
        Optional<Token> comma = passage.tokenFrom(s, end).filter(t -> t.form().equals(","));
        int next = comma.map(t -> t.index() + 1).orElse(s.size());
        if (next >= s.size() || !speech.is("relative", s.token(next))) {
            return end;
        }
        return s.tokens(next + 1, s.size()).stream()
                .filter(t -> t.form().equals(","))
                .findFirst()
                .map(Token::begin)
                .orElse(end);
    }

    private boolean commaAt(int offset) {
        int at = passage.skipBlanks(offset);
        return at < passage.text().length() && passage.text().charAt(at) == ',';
    }

    private boolean linkBefore(Sentence s, int index) {
        if (index < 0) {
            return false;
        }
        Token t = s.token(index);
        return t.upos() == Upos.CCONJ
                || t.upos() == Upos.SCONJ
                || speech.is("relative", t)
                || t.feature("PronType").equals("Rel")
                || speech.is("complementizer", t);
    }

    /** 'according to its head': what is said to be somebody's is not he. */
    private static boolean possessive(Token t) {
        return t.feature("Poss").equals("Yes") || t.is("nmod:poss") && t.upos() == Upos.PRON;
    }

    /** 'according to Reuters reports', 'the foundation's tally': what a name only describes, where a noun follows it. */
    private static Token owned(Sentence s, Reference name) {
        Token head = s.token(name.head());
        List<Token> words = s.within(name.span());
        int i = words.get(words.size() - 1).index() + 1;
        boolean genitive = i < s.size() && s.token(i).is("case") && s.token(i).upos() == Upos.PART;
        while (i < s.size() && (genitive || s.token(i).upos() == Upos.NOUN)) {
            Token t = s.token(i);
            if (t.upos() == Upos.NOUN && (i + 1 >= s.size() || s.token(i + 1).upos() != Upos.NOUN)) {
                return t;
            }
            if (t.upos() != Upos.PART && t.upos() != Upos.ADJ && t.upos() != Upos.NOUN && t.upos() != Upos.PROPN) {
                break;
            }
            i++;
        }
        return head;
    }

    /** 'Tan, pour qui l'affaire est close': the pronoun stands for whoever is named before it. */
    private boolean relative(CueAt at) {
        Sentence s = at.sentence();
        return at.last() + 1 < s.size() && at.first() > 1 && speech.is("relative", s.token(at.last() + 1));
    }

    private Optional<Token> nominalBehind(CueAt at) {
        Sentence s = at.sentence();
        if (at.last() + 1 < s.size() && speech.is("whereby", s.token(at.last() + 1))) {
            return Optional.empty();
        }
        if (relative(at)) {
            return speakers.subjects().antecedent(s, s.token(at.last() + 1), at.head());
        }
        for (Reference r : passage.cast().references()) {
            if (r.sentence() == s.index()
                    && r.span().begin() >= at.span().end()
                    && r.span().begin() - at.span().end() <= 5
                    && !possessive(s.token(r.head()))) {
                return Optional.of(owned(s, r));
            }
        }
        List<Token> seen = new ArrayList<>();
        for (int i = at.last() + 1; i < s.size() && seen.size() < 8; i++) {
            Token t = s.token(i);
            seen.add(t);
            boolean relative = t.feature("PronType").equals("Rel")
                    || Speech.fold(t.form()).startsWith("lequel")
                    || Speech.fold(t.form()).startsWith("laquelle")
                    || Speech.fold(t.form()).startsWith("lesquel");
            boolean joined = t.form().equals("-") || t.is("amod");
            if (!joined && (t.upos() == Upos.PUNCT || t.upos() == Upos.VERB) || t.upos() == Upos.SCONJ || relative) {
                return Optional.empty();
            }
            if (t.upos() == Upos.NOUN || t.upos() == Upos.PROPN) {
                Token top = t;
                while (top.isAny("compound", "flat", "nmod:poss") && top.head() > top.index()) {
                    top = s.token(top.head());
                }
                return Optional.of(top);
            }
            if (t.upos() == Upos.PRON && s.size() > i) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }
}
