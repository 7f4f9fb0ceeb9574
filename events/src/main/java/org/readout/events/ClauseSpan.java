package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;

/** The clause that says it: the words round a trigger, without what other clauses say. */
final class ClauseSpan {

    private static final int GAP = 3;

    private final Grammar grammar;

    ClauseSpan(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The spans of the clause of this trigger, in text order. */
    List<Span> of(Sentence s, Token trigger) {
        boolean[] in = new boolean[s.size()];
        Token top = top(s, trigger);
        collect(s, top, in, top, trigger);
        if (top.is("acl") && top.head() >= 0) {
            nominal(s, s.token(top.head()), in, top);
        }
        if (top.is("xcomp") || top.is("conj") || top.is("advcl")) {
            grammar.subjects(s, top).forEach(t -> nominal(s, t, in, top));
        }
        return spans(s, in);
    }

    /** The verb of the clause that a noun is told in, where it only says that it takes place; else the trigger. */
    private Token top(Sentence s, Token trigger) {
        if (Grammar.isVerbal(trigger) || Grammar.isParticiple(trigger)) {
            Token at = trigger;
            while (at.is("xcomp") && at.head() >= 0 && Grammar.isVerbal(s.token(at.head()))) {
                at = s.token(at.head());
            }
            return at;
        }
        Optional<Token> light = grammar.lightVerb(s, trigger);
        return light.orElse(trigger);
    }

    private void collect(Sentence s, Token t, boolean[] in, Token top, Token trigger) {
        if (in[t.index()]) {
            return;
        }
        in[t.index()] = true;
        for (Token c : s.children(t)) {
            if (!isOther(s, c, top, trigger)) {
                collect(s, c, in, top, trigger);
            }
        }
    }

    private boolean isOther(Sentence s, Token c, Token top, Token trigger) {
        if (c.index() == trigger.index() || s.dominates(c, trigger)) {
            return false;
        }
        if (c.relation().equals("acl:relcl") || c.isAny("parataxis", "discourse")) {
            return true;
        }
        if (c.is("advcl")) {
            return !grammar.isComplement(s, c);
        }
        if (c.is("conj")) {
            return Grammar.isVerbal(c) || c.head() == top.index() && Grammar.isVerbal(top);
        }
        return c.is("cc") && s.children(s.token(c.head()), "conj").stream().anyMatch(Grammar::isVerbal);
    }

    private static void nominal(Sentence s, Token noun, boolean[] in, Token clause) {
        in[noun.index()] = true;
        for (Token c : s.children(noun)) {
            if (c.index() != clause.index()
                    && c.isAny("det", "amod", "nummod", "nmod", "compound", "flat", "appos", "case", "conj")
                    && !s.dominates(c, clause)) {
                for (Token t : s.subtree(c)) {
                    in[t.index()] = true;
                }
            }
        }
    }

    private static List<Span> spans(Sentence s, boolean[] in) {
        List<Span> found = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int i = 0; i < in.length; i++) {
            if (in[i] && (from >= 0 || s.token(i).upos() != Upos.PUNCT)) {
                if (from >= 0 && i - to > GAP) {
                    found.add(span(s, from, to));
                    from = i;
                }
                from = from < 0 ? i : from;
                to = i;
            }
        }
        if (from >= 0) {
            found.add(span(s, from, to));
        }
        found.removeIf(p -> s.within(p).stream().allMatch(t -> t.upos() == Upos.PUNCT));
        return found;
    }

    private static Span span(Sentence s, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && s.token(first).upos() == Upos.PUNCT) {
            first++;
        }
        while (last > first && s.token(last).upos() == Upos.PUNCT) {
            last--;
        }
        return new Span(s.token(first).begin(), s.token(last).end());
    }
}
