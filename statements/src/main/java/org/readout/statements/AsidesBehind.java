package org.readout.statements;

import java.util.Optional;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor.Mention.By;
import org.readout.record.Span;

/**
 * Finds who a quotation's verb has behind it where asides stand in between, by the order of words: '« … », a dit, mardi, le
 * ministre', '« … », confie à Libération une habitante', '« … », indique sous couvert d'anonymat un officier'. Trees take
 * whoever speaks for the object here.
 */
final class AsidesBehind {

    private static final int FARTHEST = 24;

    private final Passage passage;
    private final Speech speech;
    private final Phrases phrases;

    AsidesBehind(Passage passage, Phrases phrases) {
        this.passage = passage;
        this.speech = passage.speech();
        this.phrases = phrases;
    }

    /** The head of the first phrase behind the verb that no preposition leads, is no day and names somebody. */
    Optional<Token> subject(CueAt at, int group) {
        Sentence s = at.sentence();
        if (passage.endsBefore(s.token(group).begin()).isEmpty() && !behindClause(at, group)) {
            return Optional.empty();
        }
        int i = at.last() + 1;
        int stop = Math.min(s.size(), at.last() + FARTHEST);
        while (i < stop) {
            Token t = s.token(i);
            if (t.upos() == Upos.ADP) {
                i = behindPhrase(s, i + 1, stop);
            } else if (t.upos() == Upos.ADV || t.form().equals(",") || speech.is("time", t)) {
                i++;
            } else if (opens(t)) {
                int end = behindPhrase(s, i, stop);
                Token head = head(s, i, end);
                if (!speech.is("time", head)) {
                    return Optional.of(head).filter(h -> !phrases.thing(s, h));
                }
                i = end;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 'Oslo a retiré sa candidature, a confirmé à la presse son ambassadeur': a clause before, whoever hears it behind. */
    private boolean behindClause(CueAt at, int group) {
        Sentence s = at.sentence();
        return !speech.knows("omissible")
                && group > 1
                && at.last() + 1 < s.size()
                && at.takesAny("clause")
                && s.token(group - 1).form().equals(",")
                && s.token(at.last() + 1).upos() == Upos.ADP
                && s.tokens(0, group).stream().anyMatch(Verbs::finite);
    }

    /** 'said retired general Ana Tan': English writes past and participle alike. */
    private static boolean opens(Token t) {
        return t.upos() == Upos.ADJ
                || t.upos() == Upos.VERB && t.form().endsWith("ed")
                || t.upos() == Upos.DET
                || t.upos() == Upos.PROPN
                || t.upos() == Upos.NOUN
                || t.upos() == Upos.NUM;
    }

    /** The index behind one noun phrase: its articles, adjectives, nouns and names; a second article begins another one. */
    private int behindPhrase(Sentence s, int from, int stop) {
        boolean noun = false;
        for (int i = from; i < stop; i++) {
            Token t = s.token(i);
            boolean article = t.upos() == Upos.DET || t.upos() == Upos.NUM;
            boolean named = noun && i > from && named(s, i);
            boolean goesOn = article && !noun
                    || i == from && opens(t)
                    || t.upos() == Upos.ADJ
                    || t.upos() == Upos.NOUN
                    || t.upos() == Upos.PROPN
                    || "-’'".contains(t.form());
            if (!goesOn || named) {
                return Math.max(i, from + 1);
            }
            noun |= t.upos().isNominal();
        }
        return stop;
    }

    /** Whether a name of somebody begins here: 'à l'Agence France-Presse Jean Delo'. */
    private boolean named(Sentence s, int i) {
        int begin = s.token(i).begin();
        int before = s.token(i - 1).end();
        return passage.cast().references().stream()
                        .anyMatch(r -> r.sentence() == s.index() && r.span().begin() == begin)
                && passage.endingAt(s, before).findAny().isPresent();
    }

    private Token head(Sentence s, int from, int end) {
        Token first = s.token(from);
        Span span = new Span(first.begin(), s.token(end - 1).end());
        Optional<Reference> name = passage.cast().within(span).stream()
                .filter(r -> r.sentence() == s.index()
                        && r.by() == By.NAME
                        && r.span().end() == span.end())
                .findFirst();
        if (name.isPresent()) {
            return s.token(name.get().head());
        }
        for (Token t : s.tokens(from, end)) {
            if (t.upos() == Upos.NOUN) {
                return t;
            }
        }
        for (Reference r : passage.cast().references()) {
            if (r.sentence() == s.index() && r.span().begin() == first.begin()) {
                return s.token(r.head());
            }
        }
        return s.tokens(from, end).stream()
                .filter(t -> t.upos().isNominal())
                .findFirst()
                .orElse(first);
    }
}
