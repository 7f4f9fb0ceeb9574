package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.events.Rule.Flag;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Event.Type;
import org.readout.record.Span;

/** What an act asks, promises or refuses, or what it is done for: 'urged X to leave', 'sent troops to guard the dam'. */
final class Purposes {

    private final Grammar grammar;
    private final WordClasses words;

    Purposes(Grammar grammar, WordClasses words) {
        this.grammar = grammar;
        this.words = words;
    }

    /** Whether what completes an act of this type is what it asks for, promises or refuses. */
    static boolean asks(Type type) {
        return switch (type) {
            case REQUEST, AGREE, REJECT, THREATEN -> true;
            default -> false;
        };
    }

    /** The words of the purpose, without what joins them to the act, or null where the clause tells none. */
    @Nullable
    Span of(Rule rule, Sentence s, Token trigger) {
        if (rule.is(Flag.CLOSES) && rule.type() != null && asks(rule.type())) {
            Optional<Token> asked = grammar.complements(s, trigger).stream()
                    .filter(c -> !c.isAny("advcl", "acl") || isInfinitive(s, c))
                    .findFirst();
            if (asked.isPresent()) {
                return span(s, asked.get(), trigger);
            }
        }
        for (Token verb : bearers(s, trigger)) {
            for (Token clause : s.children(verb, "advcl", "xcomp", "acl", "obl", "ccomp")) {
                if (clause.index() > verb.index() && isAim(s, clause)) {
                    return span(s, clause, verb);
                }
            }
        }
        return null;
    }

    /** What an aim may hang from: the trigger, the verb that it is done by, its object, which trees mix up. */
    private List<Token> bearers(Sentence s, Token trigger) {
        List<Token> found = new ArrayList<>(List.of(trigger));
        grammar.lightVerb(s, trigger).ifPresent(found::add);
        for (Token verb : List.copyOf(found)) {
            found.addAll(s.children(verb, "obj", "obl"));
        }
        return found;
    }

    /** An infinitive behind 'to', 'pour', 'afin de', or any clause behind 'so that', 'afin que'. */
    private boolean isAim(Sentence s, Token clause) {
        if (!Grammar.isVerbal(clause) && s.child(clause, "cop").isEmpty()) {
            return false;
        }
        for (Token m : s.children(clause, "mark", "case", "advmod")) {
            if (m.index() < clause.index()
                    && (words.has("so-that", s, m) || isInfinitive(s, clause) && words.has("aim", s, m))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInfinitive(Sentence s, Token clause) {
        return clause.feature("VerbForm").equals("Inf")
                || s.children(clause, "aux", "cop").stream()
                        .anyMatch(a -> a.feature("VerbForm").equals("Inf"));
    }

    private static @Nullable Span span(Sentence s, Token clause, Token above) {
        List<Token> all = s.subtree(clause).stream()
                .filter(t -> t.index() > above.index() && !joins(s, t, clause))
                .toList();
        int first = 0;
        int last = all.size() - 1;
        while (first < last && all.get(first).upos() == Upos.PUNCT) {
            first++;
        }
        while (last > first && all.get(last).upos() == Upos.PUNCT) {
            last--;
        }
        return all.isEmpty()
                ? null
                : new Span(all.get(first).begin(), all.get(last).end());
    }

    private static boolean joins(Sentence s, Token t, Token clause) {
        Token head = t.is("fixed") && t.head() >= 0 ? s.token(t.head()) : t;
        return head.index() < clause.index() && head.head() == clause.index() && (head.is("mark") || head.is("case"));
    }
}
