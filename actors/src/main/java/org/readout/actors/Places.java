package org.readout.actors;

import java.util.Locale;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Tells a capital that is a place ('à New Delhi', 'the city of Kyiv') from one that stands for its government. */
final class Places {

    private static final int LONGEST_DATELINE = 9;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private final Grammar grammar;

    Places(Grammar grammar) {
        this.grammar = grammar;
    }

    /** 'DAKAR, Senegal (AP) —': a short sentence that names places and ends in a dash or bracket. */
    static boolean isDateline(Phrase p) {
        Sentence s = p.sentence;
        String end = s.token(s.size() - 1).form();
        boolean upper = s.token(0).form().length() > 2
                && s.token(0).form().equals(s.token(0).form().toUpperCase(Locale.ROOT));
        return s.size() <= LONGEST_DATELINE && upper && (DASHES.contains(end) || end.equals(")"));
    }

    boolean isPlace(Phrase p) {
        Sentence s = p.sentence;
        if (isGivenTo(p)) {
            return false;
        }
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

    /** 'aid to Khartoum', 'promis des armes à Kiev': what is given goes to a government. */
    private boolean isGivenTo(Phrase p) {
        Sentence s = p.sentence;
        Token head = p.headToken();
        boolean to = s.children(head, "case").stream().anyMatch(c -> grammar.isForm("recipient", c));
        if (!to || head.head() < 0) {
            return false;
        }
        Token above = s.token(head.head());
        return grammar.is("given", above) || s.children(above, "obj").stream().anyMatch(o -> grammar.is("given", o));
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
