package org.readout.statements;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor.Mention.By;
import org.readout.record.Span;

/**
 * Reads who speaks off the words right before a verb, where the tree has nobody or only half of him: 'About 4 in 10 say',
 * 'New Jersey Gov. Ana Hale said'.
 */
final class LeadingPhrase {

    private static final int LONGEST = 16;

    private final Passage passage;
    private final Speech speech;
    private final Subjects subjects;
    private final Phrases phrases;

    LeadingPhrase(Passage passage, Subjects subjects, Phrases phrases) {
        this.passage = passage;
        this.speech = passage.speech();
        this.subjects = subjects;
        this.phrases = phrases;
    }

    /** Whoever fills the words between the beginning of the clause and the verb; nobody where anything else stands there. */
    Optional<Source> of(CueAt at) {
        Sentence s = at.sentence();
        int left = subjects.groupBegin(at);
        int begin = begin(s, left);
        Token head = begin < left ? head(s, begin, left) : null;
        if (head == null) {
            return Optional.empty();
        }
        Span span = new Span(s.token(begin).begin(), s.token(left - 1).end());
        return phrases.of(s, head)
                .map(found -> new Source(
                        span, found.actors().isEmpty() ? passage.firstNamed(span) : found.actors(), found.kind()));
    }

    /** 'On Monday, Ana Hale, one of nine …, announced': the name that opens the clause, where an aside stands before the verb. */
    Optional<Source> named(CueAt at) {
        Sentence s = at.sentence();
        int left = subjects.groupBegin(at);
        if (left < 2 || !",)".contains(s.token(left - 1).form())) {
            return Optional.empty();
        }
        for (Reference r : passage.cast().references()) {
            if (r.sentence() != s.index() || r.by() != By.NAME && r.by() != By.OFFICE) {
                continue;
            }
            List<Token> words = s.within(r.span());
            if (words.isEmpty()) {
                continue;
            }
            int first = begin(s, words.get(words.size() - 1).index() + 1);
            int next = behindBracket(s, words.get(words.size() - 1).index() + 1);
            boolean opens =
                    first <= words.get(0).index() && s.tokens(0, first).stream().noneMatch(Verbs::finite);
            boolean bracket = next == left && s.token(left - 1).form().equals(")");
            if (bracket && opens || next < left && s.token(next).form().equals(",") && opens) {
                return Optional.of(new Source(r.span(), r.actors(), Source.Kind.PHRASE));
            }
        }
        return Optional.empty();
    }

    /** 'The report, tabled on Tuesday, says': whatever noun opens the sentence, where an aside stands between it and the verb. */
    Optional<Source> aside(CueAt at) {
        Sentence s = at.sentence();
        int left = subjects.groupBegin(at);
        if (left < 2
                || !s.token(left - 1).form().equals(",")
                || passage.endsBefore(s.token(left).begin()).isPresent()) {
            return Optional.empty();
        }
        int comma = (int)
                s.tokens(0, left).stream().takeWhile(t -> !t.form().equals(",")).count();
        if (comma >= left - 1) {
            return Optional.empty();
        }
        boolean relative = speech.is("relative", s.token(comma + 1));
        boolean clause =
                s.tokens(comma + 1, left - 1).stream().anyMatch(t -> Verbs.finite(t) || t.upos() == Upos.SCONJ);
        int begin = begin(s, comma);
        Token head = begin < comma ? head(s, begin, comma) : null;
        boolean opens = s.tokens(0, begin).stream()
                .allMatch(t -> t.upos() == Upos.PUNCT || t.upos() == Upos.CCONJ || t.upos() == Upos.ADV);
        if (head == null || head.upos() == Upos.PRON || !opens || clause && !relative) {
            return Optional.empty();
        }
        Span span = new Span(s.token(begin).begin(), s.token(comma - 1).end());
        return phrases.of(s, head)
                .map(found -> new Source(
                        span, found.actors().isEmpty() ? passage.firstNamed(span) : found.actors(), found.kind()));
    }

    /** The index behind what stands in brackets from here on: 'Ana Hale (D-Ore.)'; the index itself where nothing does. */
    private static int behindBracket(Sentence s, int open) {
        if (open >= s.size() || !s.token(open).form().equals("(")) {
            return open;
        }
        return s.tokens(open, s.size()).stream()
                .filter(t -> t.form().equals(")"))
                .findFirst()
                .map(t -> t.index() + 1)
                .orElse(open);
    }

    /** The source with the name that goes on behind its words, up to the verb, or that it explains. */
    Source whole(CueAt at, Source found) {
        Sentence s = at.sentence();
        int left = subjects.groupBegin(at);
        if (left == 0 || found.kind() == Source.Kind.PRONOUN) {
            return found;
        }
        Optional<Reference> explained = explained(s, left, found);
        if (explained.isPresent()) {
            return new Source(explained.get().span(), explained.get().actors(), Source.Kind.PHRASE);
        }
        int end = s.token(left - 1).end();
        Optional<Reference> name = passage.endingAt(s, end)
                .filter(r -> r.by() != By.PRONOUN
                        && r.span().end() > found.span().end()
                        && r.span().begin() <= end)
                .filter(r -> found.span().end() <= r.span().begin()
                        || found.span().begin() >= r.span().begin())
                .findFirst();
        if (name.isEmpty() || !joined(s, found.span().end(), name.get().span().begin())) {
            return found;
        }
        Span span = new Span(Math.min(found.span().begin(), name.get().span().begin()), end);
        return new Source(span, name.get().actors(), Source.Kind.PHRASE);
    }

    /** 'Ana Hale, another old hand, said': whoever stands before the comma, where one more closes what he is. */
    private Optional<Reference> explained(Sentence s, int left, Source found) {
        List<Token> words = s.within(found.span());
        int first = words.isEmpty() ? 0 : words.get(0).index();
        boolean aside = first > 1
                && s.token(first - 1).form().equals(",")
                && s.token(left - 1).form().equals(",")
                && found.span().end() < s.token(left - 1).end();
        if (!aside) {
            return Optional.empty();
        }
        int end = s.token(first - 2).end();
        return passage.endingAt(s, end)
                .filter(r -> r.by() == By.NAME)
                .filter(r -> s.within(r.span()).get(0).index() == begin(s, first - 1))
                .findFirst();
    }

    private boolean joined(Sentence s, int from, int to) {
        return from >= to || s.within(new Span(from, to)).stream().allMatch(LeadingPhrase::named);
    }

    private static boolean named(Token t) {
        return t.upos() == Upos.PROPN || t.upos() == Upos.NOUN || t.upos() == Upos.ADJ || ".-".contains(t.form());
    }

    /** Where the noun phrase begins that fills a clause up to a token; the token itself where anything else stands there. */
    int begin(Sentence s, int end) {
        int begin = end;
        while (begin > 0 && end - begin < LONGEST && ofPhrase(s, s.token(begin - 1))) {
            begin--;
        }
        while (begin < end && s.token(begin).upos() == Upos.PUNCT) {
            begin++;
        }
        boolean counts = begin + 1 < end
                && (s.token(begin + 1).upos() == Upos.NUM
                        || s.token(begin + 1).upos() == Upos.DET
                        || speech.is("quantity", s.token(begin + 1)));
        boolean other = begin < end
                && (s.token(begin).upos() == Upos.ADP
                        || s.token(begin).upos() == Upos.ADV && !counts && !speech.is("quantity", s.token(begin)));
        boolean doing = begin > 0
                && begin < end
                && s.token(begin).upos() == Upos.VERB
                && Verbs.presentParticiple(s.token(begin));
        return other || doing || begin > 0 && !opens(s.token(begin - 1)) ? end : begin;
    }

    private boolean ofPhrase(Sentence s, Token t) {
        // 'hours after workers threatened …': the workers threaten, not the hours.
        boolean when = t.upos() == Upos.ADP && speech.is("aside", t);
        if (when || speech.is("time", t) || Speech.isClock(t)) {
            return false;
        }
        if (passage.outermostAt(t.begin()).isPresent()
                != passage.outermostAt(s.token(0).begin()).isPresent()) {
            return false;
        }
        return switch (t.upos()) {
            case NOUN, PROPN, NUM, DET, ADJ, SYM -> true;
            case ADV -> !speech.is("negation", t) && !asks(t);
            case ADP -> true;
            case PART -> !t.is("mark");
            case PRON -> !t.feature("PronType").equals("Rel")
                    && !t.feature("PronType").equals("Int")
                    && !speech.is("relative", t)
                    && !speech.is("complementizer", t);
            case VERB -> Verbs.presentParticiple(t) || !Verbs.finite(t) && !Verbs.infinitive(t);
            case PUNCT -> "-.%/&".contains(t.form());
            default -> false;
        };
    }

    private static boolean opens(Token before) {
        return before.upos() == Upos.PUNCT
                || before.upos() == Upos.CCONJ
                || before.upos() == Upos.SCONJ
                || Speech.isClock(before)
                || asks(before);
    }

    /** 'when', 'where'. */
    private static boolean asks(Token t) {
        return t.upos() == Upos.ADV
                && (t.feature("PronType").equals("Int") || t.feature("PronType").equals("Rel"));
    }

    /** The last noun before a preposition, else the last word that can stand for one. */
    private static @Nullable Token head(Sentence s, int begin, int end) {
        Token head = null;
        for (Token t : s.tokens(begin, end)) {
            if (t.upos() == Upos.ADP && head != null) {
                return head;
            }
            boolean word = t.upos().isNominal() || t.upos() == Upos.NUM || t.upos() == Upos.ADV || t.upos() == Upos.DET;
            head = word && (head == null || t.upos() != Upos.ADV) ? t : head;
        }
        return head;
    }
}
