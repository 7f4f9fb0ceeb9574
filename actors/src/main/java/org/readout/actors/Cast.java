package org.readout.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Actor;
import org.readout.record.Matter;
import org.readout.record.Span;

/**
 * The layer of actors and matters of one article. Every noun phrase that names or describes somebody who could speak or
 * act has a {@link Reference}; whoever it stands for has an {@link Actor}. Immutable.
 */
public final class Cast {

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Matter> matters;
    private final List<Reference> references;
    private final Map<Long, Reference> byHead = new LinkedHashMap<>();
    private final Map<String, Set<String>> knowledgeIds;
    private final Set<String> named;
    private final List<String> warnings;
    /** By code, the states in which the text names a place only. */
    private final Map<String, Actor> territories = new LinkedHashMap<>();
    /** By the head of its name, the state of each capital that is named as a place. */
    private final Map<Long, String> capitals = new LinkedHashMap<>();

    /**
     * @param references in text order; where two share a head the first one wins
     * @param knowledgeIds by actor or matter id, what the knowledge tables call it
     */
    public Cast(
            List<Actor> actors,
            List<Matter> matters,
            List<Reference> references,
            Map<String, Set<String>> knowledgeIds,
            List<String> warnings) {
        this(actors, matters, references, Map.of(), knowledgeIds, Set.of(), warnings, List.of(), List.of());
    }

    /**
     * @param aliases by reference, further tokens of its sentence by which it can be found
     * @param territories the states in which the text names a place only
     * @param capitals where they are named as places
     */
    Cast(
            List<Actor> actors,
            List<Matter> matters,
            List<Reference> references,
            Map<Reference, Set<Integer>> aliases,
            Map<String, Set<String>> knowledgeIds,
            Set<String> named,
            List<String> warnings,
            List<Actor> territories,
            List<Reference> capitals) {
        capitals.forEach(
                c -> this.capitals.put(key(c.sentence(), c.head()), c.actors().get(0)));
        territories.forEach(t -> this.territories.put(String.valueOf(t.code()), t));
        this.named = Set.copyOf(named);
        this.knowledgeIds = Map.copyOf(knowledgeIds);
        actors.forEach(a -> this.actors.put(a.id(), a));
        this.matters = List.copyOf(matters);
        this.references = List.copyOf(references);
        this.references.forEach(r -> byHead.putIfAbsent(key(r.sentence(), r.head()), r));
        aliases.forEach((r, tokens) -> tokens.forEach(t -> byHead.putIfAbsent(key(r.sentence(), t), r)));
        this.warnings = List.copyOf(warnings);
    }

    private static long key(int sentence, int token) {
        return (long) sentence << 32 | token;
    }

    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id)).or(() -> territories.values().stream()
                .filter(t -> t.id().equals(id))
                .findFirst());
    }

    /**
     * The state with this code of which the text names no more than a place: not one of the {@link #actors}, unless
     * something was done to the people there.
     */
    public Optional<Actor> territory(String code) {
        return Optional.ofNullable(territories.get(code));
    }

    /** The state whose capital this is, where it is named as a place: 'they flew to Tokyo'. */
    public Optional<String> capitalAt(Sentence sentence, Token head) {
        return Optional.ofNullable(capitals.get(key(sentence.index(), head.index())));
    }

    /** All of them, in text order. */
    public List<Actor> territories() {
        return List.copyOf(territories.values());
    }

    /**
     * The ids in the knowledge tables of an actor or matter of this layer ('RUS', 'sergey-lavrov'); empty where the tables
     * do not have it.
     */
    public Set<String> knowledgeIds(String id) {
        return knowledgeIds.getOrDefault(id, Set.of());
    }

    /**
     * Whether the text brings this actor in by a name that can be trusted to be one: 'Amadou Keïta, ministre …', not 'a
     * minister' and not any word with a capital. Whoever is only described matters where something is said or done.
     */
    public boolean isNamed(String id) {
        return named.contains(id);
    }

    public List<Matter> matters() {
        return matters;
    }

    public List<Reference> references() {
        return references;
    }

    public List<String> warnings() {
        return warnings;
    }

    /**
     * What the phrase headed by this token stands for; conjuncts not included. The name or title inside a phrase finds it
     * as well, so that a tree which hangs an apposition by its second part does no harm.
     */
    public Optional<Reference> at(Sentence sentence, Token head) {
        return Optional.ofNullable(byHead.get(key(sentence.index(), head.index())));
    }

    /** The actors of the phrase headed by this token and of its conjuncts, without repeats, in text order. */
    public List<String> who(Sentence sentence, Token head) {
        Set<String> ids = new LinkedHashSet<>();
        for (Token t : sentence.withConjuncts(head)) {
            at(sentence, t).ifPresent(r -> ids.addAll(r.actors()));
        }
        return List.copyOf(ids);
    }

    /** The references that lie in a stretch of the text, in text order. */
    public List<Reference> within(Span span) {
        List<Reference> found = new ArrayList<>();
        for (Reference r : references) {
            if (span.contains(r.span())) {
                found.add(r);
            }
        }
        return found;
    }

    /** The matters that are mentioned in a stretch of the text. */
    public List<Matter> mattersWithin(Span span) {
        return matters.stream()
                .filter(m -> m.mentions().stream().anyMatch(span::contains))
                .toList();
    }
}
