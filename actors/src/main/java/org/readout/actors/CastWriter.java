package org.readout.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.record.Actor;
import org.readout.record.Matter;

/** Writes down what the resolver found: actors and matters numbered in order of first mention, references in text order. */
final class CastWriter {

    private final Map<Someone, String> ids = new HashMap<>();
    private final Map<String, Set<String>> knowledgeIds = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    Cast write(Resolver resolver, List<MatterFinder.Found> matters) {
        List<Someone> people = new ArrayList<>(resolver.company().all());
        people.removeIf(s -> s.mentions.isEmpty());
        people.sort(Comparator.comparingInt((Someone s) -> first(s)).thenComparingInt(s -> s.number));
        List<Actor> actors = new ArrayList<>();
        for (Someone s : people) {
            String id = "a" + (actors.size() + 1);
            ids.put(s, id);
            s.mentions.sort(Comparator.comparing(Actor.Mention::span));
            actors.add(s.toActor(id));
            if (s.isKnown()) {
                knowledgeIds.put(id, Set.of(s.knowledgeId));
            }
            if (s.named() && !s.weak || s.proper) {
                named.add(id);
            }
        }
        List<Reference> references = new ArrayList<>();
        Map<Reference, Set<Integer>> aliases = new LinkedHashMap<>();
        for (Resolver.Referral r : resolver.referrals()) {
            Phrase p = r.phrase();
            Reference reference = new Reference(
                    p.span(),
                    p.sentence.index(),
                    p.head,
                    r.who().stream().map(ids::get).toList(),
                    r.by());
            references.add(reference);
            aliases.put(reference, p.aliases);
        }
        references.sort(Comparator.comparing(Reference::span));
        return new Cast(
                actors, matters(matters), references, aliases, knowledgeIds, named, List.copyOf(resolver.warnings()));
    }

    private static int first(Someone s) {
        return s.mentions.stream().mapToInt(m -> m.span().begin()).min().orElse(Integer.MAX_VALUE);
    }

    private List<Matter> matters(List<MatterFinder.Found> found) {
        List<Matter> matters = new ArrayList<>();
        for (MatterFinder.Found f : found) {
            String id = "m" + (matters.size() + 1);
            knowledgeIds.put(id, Set.of(f.subject().id()));
            matters.add(new Matter(
                    id, f.subject().name(), f.subject().kind(), f.subject().wikidata(), f.mentions()));
        }
        return matters;
    }
}
