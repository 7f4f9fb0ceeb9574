package org.readout.actors;

import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Tells a capital that is a place ('à New Delhi', 'the city of Kyiv') from one that stands for its government. */
final class Places {

    private final Grammar grammar;

    Places(Grammar grammar) {
        this.grammar = grammar;
    }

    boolean isPlace(Phrase p) {
        Sentence s = p.sentence;
        int before = p.first - 1;
        if (before >= 0 && isLocative(s, before)) {
            return true;
        }
        Token head = p.headToken();
        for (Token c : s.children(head, "case")) {
            if (isLocative(s, c.index())) {
                return true;
            }
        }
        return besidePlace(p) || listedWithPlace(p);
    }

    private boolean isLocative(Sentence s, int i) {
        Token t = s.token(i);
        return t.upos() == Upos.ADP && grammar.is("locative", t);
    }

    /** 'the capital Kyiv', 'la ville de Moscou', 'Paris summit'. */
    private boolean besidePlace(Phrase p) {
        Sentence s = p.sentence;
        Token head = p.headToken();
        boolean modifies = head.isAny("appos", "compound", "nmod", "flat") && head.head() >= 0;
        return modifies && grammar.is("place", s.token(head.head()));
    }

    /** 'in Paris and London': the second hangs from the first. */
    private boolean listedWithPlace(Phrase p) {
        Token head = p.headToken();
        if (!head.is("conj") || head.head() < 0) {
            return false;
        }
        Token first = p.sentence.token(head.head());
        return p.sentence.children(first, "case").stream().anyMatch(c -> grammar.is("locative", c));
    }
}
