package org.readout.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Dating;
import org.readout.record.Span;

/** The layer of dates of one article. Immutable. */
public final class Times {

    /** A time expression in a sentence; {@code head} is the index of the token that it hangs by. */
    public record Expression(Span span, int sentence, int head, Dating date) {}

    private final Dating published;
    private final List<Expression> expressions;

    /** @param expressions in text order */
    public Times(Dating published, List<Expression> expressions) {
        this.published = published;
        this.expressions = List.copyOf(expressions);
    }

    /** The day of the article: stated, inferred from what it tells, or unknown. */
    public Dating published() {
        return published;
    }

    public List<Expression> expressions() {
        return expressions;
    }

    /** When the act of this token happened, by its own modifiers or those of the clause that it stands in. */
    public Dating at(Sentence sentence, Token trigger) {
        return at(sentence, trigger, words -> false);
    }

    /**
     * The same, where some words are about something else.
     *
     * @param elsewhere of an expression's words; one that hangs from the token itself counts all the same
     */
    public Dating at(Sentence sentence, Token trigger, Predicate<Span> elsewhere) {
        List<Expression> near = new ArrayList<>();
        for (Expression e : expressions) {
            if (e.sentence() == sentence.index() && isOf(sentence, trigger, sentence.token(e.head()))) {
                boolean own = sentence.token(e.head()).head() == trigger.index();
                if (own || !elsewhere.test(e.span())) {
                    near.add(e);
                }
            }
        }
        return near.stream()
                .min(Comparator.comparingInt(e -> Math.abs(e.head() - trigger.index())))
                .map(Expression::date)
                .orElse(Dating.UNKNOWN);
    }

    /** Whether it hangs from the trigger, and not in what a relative clause adds about somebody or something else. */
    private static boolean isOf(Sentence sentence, Token trigger, Token head) {
        Token at = head;
        while (at.head() >= 0 && at.head() != trigger.index()) {
            if (at.is("acl:relcl")) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return at.head() >= 0;
    }
}
