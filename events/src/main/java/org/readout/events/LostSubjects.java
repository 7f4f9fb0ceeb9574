package org.readout.events;

import java.util.List;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Subjects of finite verbs that a tree hung elsewhere, found by the order of words. Immutable. */
final class LostSubjects {

    /** How far before its verb a relative word is sought. */
    private static final int DEPTH = 6;

    private final WordClasses words;

    LostSubjects(WordClasses words) {
        this.words = words;
    }

    /**
     * The subject of a finite verb whose tree lost it: the noun behind 'as' or 'while' that was taken for a preposition,
     * or the one before a relative word that stands in front of the verb.
     */
    List<Token> find(Sentence s, Token v) {
        for (Token c : s.children(v, "compound", "amod")) {
            if (c.upos() == Upos.PROPN && c.index() < v.index() && v.upos() == Upos.VERB) {
                return List.of(c);
            }
        }
        for (Token c : s.children(v, "obl", "nmod", "dep", "advcl", "appos")) {
            boolean clause = s.children(c, "case", "mark").stream().anyMatch(m -> words.has("clause-word", s, m));
            if (clause && c.index() < v.index() && c.upos().isNominal()) {
                return List.of(c);
            }
        }
        for (int i = v.index() - 1; i > 0 && i >= v.index() - DEPTH; i--) {
            Token t = s.token(i);
            if (words.has("relative", s, t) && t.upos() == Upos.PRON) {
                return nounBefore(s, t);
            }
            if (Grammar.isVerbal(t) && t.upos() != Upos.AUX) {
                break;
            }
        }
        return rightBefore(s, v);
    }

    /** The noun phrase or pronoun that ends right before a finite verb and its auxiliaries. */
    private List<Token> rightBefore(Sentence s, Token v) {
        List<Token> aux = s.children(v, "aux", "cop");
        int at = aux.isEmpty() ? v.index() : Math.min(v.index(), aux.get(0).index());
        if (aux.isEmpty() && !v.feature("VerbForm").equals("Fin") || Grammar.isReduced(v)) {
            return List.of();
        }
        do {
            at--;
        } while (at > 0 && (s.token(at).upos() == Upos.ADV || s.token(at).is("advmod")));
        if (at < 0 || !s.token(at).upos().isNominal()) {
            return List.of();
        }
        Token t = s.token(at);
        while (t.isAny("flat", "compound", "appos", "nmod:poss", "nmod") && t.head() >= 0 && t.head() < at) {
            t = s.token(t.head());
        }
        return t.upos().isNominal() && t.index() < v.index() ? List.of(t) : List.of();
    }

    /** '… but the union has accused them': a phrase between the conjunction and its verb, wherever the tree hung it. */
    List<Token> behindConjunction(Sentence s, Token v) {
        List<Token> before = rightBefore(s, v);
        boolean behind = s.children(v, "cc").stream()
                .anyMatch(c -> c.index() < v.index()
                        && before.stream().anyMatch(t -> t.index() > c.index() && t.upos() != Upos.PRON));
        return behind ? before : List.of();
    }

    /** 'Nyerere is to visit Cuba': whoever stands before 'is', where the tree took him for what somebody is. */
    List<Token> beforeBe(Sentence s, Token be, Token noun) {
        boolean subject = be.is("cop")
                && noun.upos().isNominal()
                && noun.index() < be.index()
                && s.child(noun, "nsubj").isEmpty();
        return subject ? List.of(noun) : List.of();
    }

    private static List<Token> nounBefore(Sentence s, Token relative) {
        for (int i = relative.index() - 1; i >= 0 && i >= relative.index() - 3; i--) {
            Token t = s.token(i);
            if (t.upos() == Upos.NOUN || t.upos() == Upos.PROPN) {
                return List.of(t);
            }
        }
        return List.of();
    }
}
