package org.readout.events;

import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Finds the verb that only says that what a noun tells is done: 'hold talks', 'talks took place'. Immutable. */
final class LightVerbs {

    private static final int DEPTH = 6;

    private final WordClasses words;

    LightVerbs(WordClasses words) {
        this.words = words;
    }

    Optional<Token> of(Sentence s, Token noun) {
        Token at = noun;
        for (int i = 0; i < DEPTH && at.is("conj") && at.head() >= 0; i++) {
            at = s.token(at.head());
        }
        if (at.is("nmod") && at.head() >= 0 && words.has("quantity", s, s.token(at.head()))) {
            at = s.token(at.head());
        }
        if (!at.isAny("obj", "nsubj", "obl", "acl", "xcomp") || at.head() < 0) {
            return at.head() >= 0 ? Optional.empty() : light(s, at, "acl");
        }
        Token verb = s.token(at.head());
        if (words.has(at.is("obl") ? "light-oblique" : "light", s, verb)) {
            return Optional.of(verb);
        }
        // 'les négociations doivent débuter'
        Optional<Token> below = at.is("nsubj") ? light(s, verb, "xcomp") : Optional.empty();
        return below.or(() -> light(s, noun, "acl"));
    }

    private Optional<Token> light(Sentence s, Token head, String relation) {
        return s.children(head, relation).stream()
                .filter(v -> words.has("light", s, v))
                .findFirst();
    }
}
