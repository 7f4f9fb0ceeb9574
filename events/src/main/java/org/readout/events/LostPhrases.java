package org.readout.events;

import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Noun phrases that stand right behind a verb or a preposition and that the tree hung elsewhere. Immutable. */
final class LostPhrases {

    private static final int LONGEST = 12;

    private final WordClasses words;

    LostPhrases(WordClasses words) {
        this.words = words;
    }

    /** The object of an active verb whose tree has none: 'freed 37 prisoners late on Monday'. */
    Optional<Token> object(Sentence s, Token v) {
        return v.upos() == Upos.VERB ? behind(s, v).filter(t -> !isSubject(s, t)) : Optional.empty();
    }

    /** The head of the phrase that begins with the next word. */
    Optional<Token> behind(Sentence s, Token before) {
        int from = before.index() + 1;
        int to = from;
        while (to < s.size() && to < from + LONGEST && isOfPhrase(s.token(to))) {
            to++;
        }
        for (int i = from; i < to; i++) {
            Token t = s.token(i);
            if (isNoun(t) && !words.has("day", s, t) && !words.has("time-noun", s, t) && !isInside(s, t, from, to)) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    /** 'between Chad and the rebels': what a conjunction joins to a phrase that ends there, where the tree does not. */
    Optional<Token> second(Sentence s, Token first) {
        if (!s.children(first, "conj").isEmpty()) {
            return Optional.empty();
        }
        int at = first.index() + 1;
        while (at < s.size() && at < first.index() + LONGEST && isOfPhrase(s.token(at))) {
            at++;
        }
        return at < s.size() && s.token(at).upos() == Upos.CCONJ ? behind(s, s.token(at)) : Optional.empty();
    }

    /** 'gave Ukraine four tanks': a name right behind the verb that a tree took for a part of what is given. */
    Optional<Token> recipient(Sentence s, Token verb) {
        int at = verb.index() + 1;
        if (at + 1 >= s.size()
                || s.token(at).upos() != Upos.PROPN
                || !s.token(at).isAny("compound", "nmod", "obl")) {
            return Optional.empty();
        }
        Upos next = s.token(at + 1).upos();
        boolean inside = s.token(at).head() > at + 1;
        return inside && (next == Upos.NUM || next == Upos.DET) ? Optional.of(s.token(at)) : Optional.empty();
    }

    private static boolean isOfPhrase(Token t) {
        return switch (t.upos()) {
            case DET, NUM, ADJ, NOUN, PROPN, X -> true;
            case PART -> t.is("case");
            case PUNCT -> t.form().equals("-");
            case PRON -> t.is("nmod");
            default -> false;
        };
    }

    private static boolean isNoun(Token t) {
        return t.upos() == Upos.NOUN || t.upos() == Upos.PROPN || t.upos() == Upos.X;
    }

    /** Whether it hangs by another noun of the phrase. */
    private static boolean isInside(Sentence s, Token t, int from, int to) {
        return t.head() >= from && t.head() < to && isNoun(s.token(t.head())) && !t.is("conj");
    }

    /** Whether it is the subject of a clause of its own: 'announced the army would leave'. */
    private static boolean isSubject(Sentence s, Token t) {
        return t.is("nsubj")
                && s.head(t)
                        .filter(h -> h.upos().isVerbal() || s.child(h, "cop").isPresent())
                        .isPresent();
    }
}
