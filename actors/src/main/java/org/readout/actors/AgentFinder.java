package org.readout.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds the subjects and agents of one sentence that no name, title or noun of the tables has covered. */
final class AgentFinder {

    private final Grammar grammar;
    private final String text;
    private final Sentence sentence;
    private final List<Phrase> named;
    private final Set<Integer> taken = new HashSet<>();

    AgentFinder(Grammar grammar, String text, Sentence sentence, List<Phrase> phrases) {
        this.grammar = grammar;
        this.text = text;
        this.sentence = sentence;
        this.named = List.copyOf(phrases);
        for (Phrase p : phrases) {
            taken.add(p.head);
            taken.addAll(p.aliases);
        }
    }

    List<Phrase> find() {
        List<Phrase> found = new ArrayList<>();
        for (Token t : sentence.tokens()) {
            if (!taken.contains(t.index()) && isAgent(t)) {
                found.add(phrase(t));
            }
        }
        return found;
    }

    private boolean isAgent(Token t) {
        boolean noun = t.upos() == Upos.NOUN || t.upos() == Upos.PRON && grammar.is("somebody", t);
        if (!noun || grammar.is("calendar", t) || !Character.isLetter(t.form().codePointAt(0))) {
            return false;
        }
        if (t.isAny("nsubj") || t.relation().equals("obl:agent")) {
            return true;
        }
        if (t.is("conj") && t.head() >= 0) {
            Token first = sentence.token(t.head());
            boolean age = grammar.is("age", t) && sentence.child(t, "nummod").isPresent();
            return first.is("nsubj") && !age;
        }
        return sentence.children(t, "case").stream().anyMatch(c -> grammar.is("agent", c));
    }

    private Phrase phrase(Token t) {
        int first = t.index();
        while (first > 0 && belongs(sentence.token(first - 1), t)) {
            first--;
        }
        int last = t.index();
        while (last + 1 < sentence.size() && follows(sentence.token(last + 1), t)) {
            last++;
        }
        Phrase p = new Phrase(Phrase.Kind.OTHER, text, sentence, first, last, t.index());
        p.plural = t.feature("Number").equals("Plur");
        Token det = sentence.token(first);
        p.definite = grammar.is("definite", det) && det.upos() == Upos.DET;
        p.indefinite = !p.definite;
        whose(p);
        return p;
    }

    /** 'Ukrainian drones', 'les chars russes': the states that the phrase names. */
    private void whose(Phrase p) {
        for (Phrase q : named) {
            boolean modifies = q.first >= p.first && q.last <= p.last && q.head != p.head;
            if (modifies && q.name != null && q.name.is(Unit.Kind.DEMONYM, Unit.Kind.STATE)) {
                p.ambiguousBody |= q.ambiguousBody;
                p.bodies.addAll(q.bodies);
                p.several = p.bodies.size() > 1 && !p.ambiguousBody;
            }
        }
    }

    private boolean belongs(Token left, Token head) {
        return left.head() == head.index()
                && left.isAny("det", "amod", "nummod", "compound", "advmod", "nmod")
                && left.upos() != Upos.PUNCT
                && left.upos() != Upos.PRON
                && left.upos() != Upos.ADP;
    }

    private boolean follows(Token right, Token head) {
        return right.index() - head.index() < 8
                && right.upos() != Upos.PUNCT
                && right.upos() != Upos.VERB
                && right.upos() != Upos.AUX
                && sentence.dominates(head, right)
                && !right.isAny("cc", "conj", "acl", "appos", "mark", "nsubj");
    }
}
