package org.readout.events;

import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Finds the verb that only says that what a noun tells is done: 'hold talks', 'talks took place'. Immutable. */
final class LightVerbs {

    private static final int DEPTH = 8;

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
            return at.head() >= 0 ? Optional.empty() : reduced(s, at);
        }
        Token verb = s.token(at.head());
        if (words.has(at.is("obl") ? "light-oblique" : "light", s, verb)) {
            return Optional.of(verb);
        }
        return (at.is("nsubj") ? below(s, verb) : Optional.<Token>empty()).or(() -> reduced(s, noun));
    }

    /** 'Les négociations doivent débuter': the verb is below the one whose subject the noun is. */
    private Optional<Token> below(Sentence s, Token verb) {
        return s.children(verb, "xcomp").stream()
                .filter(v -> words.has("light", s, v))
                .findFirst();
    }

    private Optional<Token> reduced(Sentence s, Token noun) {
        return s.children(noun, "acl").stream()
                .filter(v -> words.has("light", s, v))
                .findFirst();
    }
}
