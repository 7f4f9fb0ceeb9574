package org.readout.statements;

import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds whom a relative pronoun stands for: by the tree, or who is named right before it. */
final class Antecedents {

    private static final int DEEPEST = 6;

    private final Passage passage;
    private final Speech speech;
    private final Phrases phrases;

    Antecedents(Passage passage, Phrases phrases) {
        this.passage = passage;
        this.speech = passage.speech();
        this.phrases = phrases;
    }

    /** The antecedent of a relative pronoun that is the subject of a verb; any other token itself. */
    Optional<Token> of(Sentence s, Token subject, Token verb) {
        if (!relative(subject)) {
            return Optional.of(subject);
        }
        Optional<Token> found = onTree(s, subject, verb);
        // 'drew a backlash from Kem, which …': a thing says nothing, who is named right before the pronoun may.
        return found.filter(t -> !phrases.thing(s, t))
                .or(() -> namedBefore(s, subject))
                .or(() -> found);
    }

    private Optional<Token> namedBefore(Sentence s, Token pronoun) {
        int before = pronoun.index() - 1;
        if (before > 0 && s.token(before).form().equals(",")) {
            before--;
        }
        int end = before < 0 ? -1 : s.token(before).end();
        return passage.endingAt(s, end).findFirst().map(r -> s.token(r.head()));
    }

    private Optional<Token> onTree(Sentence s, Token subject, Token verb) {
        Token at = verb;
        for (int i = 0; i < DEEPEST; i++) {
            Optional<Token> head = s.head(at);
            if (head.isEmpty()) {
                break;
            }
            if (at.is("acl")
                    && head.get().index() < subject.index()
                    && head.get().upos().isNominal()) {
                return head;
            }
            at = head.get();
        }
        for (int i = subject.index() - 1; i >= 0; i--) {
            Token t = s.token(i);
            if (t.upos() == Upos.NOUN || t.upos() == Upos.PROPN) {
                return Optional.of(topOfPhrase(s, t));
            }
            if (t.upos() == Upos.VERB) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether the token is a relative pronoun. */
    boolean relative(Token t) {
        if (t.feature("PronType").equals("Rel")) {
            return true;
        }
        return t.upos() == Upos.PRON && speech.is("relative", t);
    }

    /** The noun that a name or noun hangs by within its phrase. */
    static Token topOfPhrase(Sentence s, Token t) {
        Token top = t;
        for (int i = 0; i < DEEPEST; i++) {
            Optional<Token> head = s.head(top);
            boolean part = top.isAny("nmod", "flat", "compound")
                    && head.isPresent()
                    && head.get().upos().isNominal();
            if (!part || head.get().index() < top.index() && comma(s, head.get(), top)) {
                return top;
            }
            top = head.get();
        }
        return top;
    }

    private static boolean comma(Sentence s, Token from, Token to) {
        return s.tokens(from.index(), to.index()).stream()
                .anyMatch(t -> t.form().equals(","));
    }
}
