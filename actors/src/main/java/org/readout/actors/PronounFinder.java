package org.readout.actors;

import java.util.ArrayList;
import java.util.List;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds the pronouns and possessives of one sentence that may stand for somebody. */
final class PronounFinder {

    private final Grammar grammar;
    private final String text;
    private final Sentence sentence;
    private final List<Phrase> taken;

    PronounFinder(Grammar grammar, String text, Sentence sentence, List<Phrase> taken) {
        this.grammar = grammar;
        this.text = text;
        this.sentence = sentence;
        this.taken = taken;
    }

    List<Phrase> find() {
        List<Phrase> found = new ArrayList<>();
        for (Token t : sentence.tokens()) {
            if (isPointing(t) && !isImpersonal(t)) {
                found.add(new Phrase(Phrase.Kind.PRONOUN, text, sentence, t.index(), t.index(), t.index()));
            }
        }
        return found;
    }

    private boolean isPointing(Token t) {
        boolean owned = grammar.isForm("possessive", t) && (t.upos() == Upos.DET || t.isAny("nmod", "det"));
        if (owned) {
            return true;
        }
        if (t.upos() != Upos.PRON || taken.stream().anyMatch(p -> p.head == t.index())) {
            return false;
        }
        return grammar.isForm("pronoun", t) && !t.isAny("expl") || grammar.isForm("relative", t) && isRelative(t);
    }

    private boolean isRelative(Token t) {
        if (t.feature("PronType").equals("Int") || t.is("mark")) {
            return false;
        }
        Token at = t;
        for (int steps = 0; steps < 4 && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
            if (at.isAny("acl")) {
                return true;
            }
        }
        return t.index() > 0;
    }

    /** 'il faut', 'il y a', 'it is likely that'. */
    private boolean isImpersonal(Token t) {
        if (t.head() < 0 || !t.is("nsubj") || !grammar.isForm("dummy", t)) {
            return false;
        }
        Token verb = sentence.token(t.head());
        if (grammar.is("impersonal", verb)
                || sentence.children(verb, "xcomp", "ccomp").stream().anyMatch(v -> grammar.is("impersonal", v))) {
            return true;
        }
        boolean there = sentence.tokens(t.index(), verb.index()).stream()
                .anyMatch(u -> u.form().equals("y") || u.lemma().equals("y"));
        boolean clause =
                sentence.child(verb, "ccomp", "csubj", "xcomp", "advcl").isPresent();
        boolean judged =
                verb.upos() != Upos.VERB && sentence.child(verb, "cop").isPresent() && !grammar.is("minded", verb);
        return there || judged && clause;
    }
}
