package org.readout.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.actors.Cast;
import org.readout.actors.Reference;
import org.readout.events.Rule.Condition;
import org.readout.events.Rule.Path;
import org.readout.events.Rule.Role;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Actor;

/** Finds in one article who stands where a rule looks, and holds a rule's conditions against the tree. */
final class Parties {

    private static final int OWNERS = 2;

    private final Grammar grammar;
    private final WordClasses words;
    private final Cast cast;
    private final Map<Integer, List<Reference>> bySentence = new HashMap<>();

    Parties(Grammar grammar, WordClasses words, Cast cast) {
        this.grammar = grammar;
        this.words = words;
        this.cast = cast;
        for (Reference r : cast.references()) {
            bySentence.computeIfAbsent(r.sentence(), k -> new ArrayList<>()).add(r);
        }
    }

    /** The actors of the first place that names somebody. */
    List<String> first(List<Role> roles, Sentence s, Token trigger) {
        for (Role role : roles) {
            Set<String> ids = new LinkedHashSet<>();
            for (Path path : role.paths()) {
                for (Token t : tokens(path, s, trigger)) {
                    if (t.index() != trigger.index()) {
                        ids.addAll(at(s, t));
                    }
                }
            }
            if (!ids.isEmpty()) {
                return List.copyOf(ids);
            }
        }
        return List.of();
    }

    /** The actors of a phrase and its conjuncts; where it names nobody, of whoever owns what it names. */
    List<String> at(Sentence s, Token head) {
        Set<String> ids = new LinkedHashSet<>();
        List<Token> level = List.of(head);
        for (int depth = 0; depth <= OWNERS && ids.isEmpty() && !level.isEmpty(); depth++) {
            List<Token> below = new ArrayList<>();
            for (Token t : level) {
                ids.addAll(named(s, t));
                s.withConjuncts(t).forEach(c -> below.addAll(grammar.owners(s, c)));
            }
            level = below;
        }
        return List.copyOf(ids);
    }

    /** The actors that the phrase itself names. */
    List<String> named(Sentence s, Token head) {
        Set<String> ids = new LinkedHashSet<>();
        for (Token t : s.withConjuncts(head)) {
            if (t.index() == head.index() || !Grammar.isVerbal(t)) {
                reference(s, t).ifPresent(r -> ids.addAll(r.actors()));
            }
        }
        return List.copyOf(ids);
    }

    private Optional<Reference> reference(Sentence s, Token t) {
        Optional<Reference> exact = cast.at(s, t);
        if (exact.isPresent()) {
            return exact;
        }
        return bySentence.getOrDefault(s.index(), List.of()).stream()
                .filter(r -> r.span().contains(t.span()))
                .filter(r -> {
                    Token head = s.token(r.head());
                    return t.is("flat") || t.is("appos") || head.head() == t.index() && head.isAny("flat", "appos");
                })
                .findFirst();
    }

    /** Whether everything that the rule asks for stands in the tree. */
    boolean hold(List<Condition> conditions, Sentence s, Token trigger) {
        for (Condition c : conditions) {
            if (holds(c, s, trigger) == c.negated()) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Condition c, Sentence s, Token trigger) {
        for (Token t : tokens(c.path(), s, trigger)) {
            if (c.values().isEmpty()) {
                return true;
            }
            for (Token candidate : c.below() ? s.subtree(t) : s.withConjuncts(t)) {
                if (c.values().stream().anyMatch(v -> matches(v, s, candidate))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean matches(String value, Sentence s, Token t) {
        if (value.equals("who")) {
            return reference(s, t).isPresent();
        }
        if (value.startsWith("@")) {
            return words.has(value.substring(1), s, t);
        }
        return WordClasses.lemma(t).equals(value) || WordClasses.form(t).equals(value);
    }

    private List<Token> tokens(Path path, Sentence s, Token from) {
        List<Token> at = List.of(from);
        for (String step : path.steps()) {
            List<Token> next = new ArrayList<>();
            for (Token t : at) {
                if (step.equals("has")) {
                    next.addAll(s.children(t));
                } else {
                    next.addAll(grammar.step(s, t, step));
                }
            }
            at = next;
        }
        return at;
    }

    Optional<Actor> actor(String id) {
        return cast.actor(id);
    }

    /** The code of an actor, or an empty string. */
    String code(String id) {
        return cast.actor(id).map(a -> a.code() == null ? "" : a.code()).orElse("");
    }
}
