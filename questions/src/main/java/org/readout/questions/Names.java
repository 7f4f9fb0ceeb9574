package org.readout.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.actors.ActorFinder;
import org.readout.actors.Cast;
import org.readout.actors.Reference;
import org.readout.archive.Known;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Named;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.AccentFolding;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Matter;
import org.readout.record.Sha256;
import org.readout.record.Span;

/**
 * Finds whom a question names: by the room of actors; else by the last words of a name that the archive knows ('Lavrov'); else
 * by the capitals and the people of the tables. Immutable.
 */
final class Names {

    private static final int LONGEST = 4;

    private final ActorFinder actors;
    private final Map<String, String> capitals = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    Names(Knowledge knowledge, String language) {
        actors = new ActorFinder(knowledge, language);
        for (Row row : knowledge.table("states").rows()) {
            states.put(row.get("state"), row.get("name"));
        }
        for (Row row : knowledge.table(language, "states").rows()) {
            String state = row.get("state");
            row.list("capital").forEach(c -> capitals.putIfAbsent(AccentFolding.fold(c), state));
            row.list("names").forEach(n -> capitals.putIfAbsent(AccentFolding.fold(n), state));
        }
        Map<String, String> canonical = new HashMap<>();
        for (Row row : knowledge.table("people").rows()) {
            canonical.put(row.get("person"), row.get("name"));
            person(row.get("name"), row.get("name"));
        }
        for (Row row : knowledge.table(language, "people").rows()) {
            String name = canonical.getOrDefault(row.get("person"), "");
            row.list("names").forEach(n -> person(n, name));
        }
    }

    private void person(String called, String name) {
        String folded = AccentFolding.fold(called);
        people.putIfAbsent(folded, name);
        people.putIfAbsent(folded.substring(folded.lastIndexOf(' ') + 1), name);
    }

    /** Whom the rooms find, in the order of the question. */
    List<Mentioned> read(
            String question, String language, Analysis analysis, Sentence sentence, @Nullable LocalDate day) {
        Cast cast = actors.find(article(question, language, day), analysis);
        List<Mentioned> found = new ArrayList<>();
        for (Matter m : cast.matters()) {
            for (Span span : m.mentions()) {
                add(found, sentence, span, Known.as(m), m.name(), null, true, false);
            }
        }
        for (Reference r : cast.references()) {
            if (r.by() != Actor.Mention.By.PRONOUN && r.by() != Actor.Mention.By.DESCRIPTION) {
                for (String id : r.actors()) {
                    cast.actor(id)
                            .filter(Actor::known)
                            .ifPresent(a -> add(
                                    found,
                                    sentence,
                                    r.span(),
                                    named(a),
                                    a.name(),
                                    a.code(),
                                    false,
                                    isCapital(sentence, r)));
                }
            }
        }
        found.sort(java.util.Comparator.comparingInt(Mentioned::first));
        return found;
    }

    private static boolean isCapital(Sentence sentence, Reference reference) {
        return reference.by() == Actor.Mention.By.METONYM
                && sentence.within(reference.span()).size() == 1;
    }

    /** A state is asked for by its code, which its government has too; anybody else by what he is known by. */
    private static String named(Actor actor) {
        return actor.kind() == Actor.Kind.STATE && actor.code() != null ? actor.code() : Known.as(actor);
    }

    /** The longer mention wins over what it holds. */
    private static void add(
            List<Mentioned> found,
            Sentence sentence,
            Span span,
            String named,
            String name,
            @Nullable String code,
            boolean matter,
            boolean capital) {
        List<Token> tokens = sentence.within(span);
        if (tokens.isEmpty()) {
            return;
        }
        int first = tokens.get(0).index();
        int end = tokens.get(tokens.size() - 1).index() + 1;
        if (found.stream().anyMatch(m -> m.first() <= first && end <= m.end())) {
            return;
        }
        found.removeIf(m -> first <= m.first() && m.end() <= end);
        found.add(new Mentioned(first, end, named, name, code, matter, capital));
    }

    /** Whom the archive or the tables know by the words that begin with this token; the longest first. */
    Optional<Mentioned> known(Sentence sentence, int first, boolean[] taken, Answers answers) {
        for (int end = Math.min(sentence.size(), first + LONGEST); end > first; end--) {
            if (!anyTaken(taken, first, end)) {
                Optional<Mentioned> found = known(sentence, first, end, answers);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Mentioned> known(Sentence sentence, int first, int end, Answers answers) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token t = sentence.token(i);
            boolean glued = i == first || sentence.token(i - 1).end() == t.begin();
            words.append(glued ? "" : " ").append(t.form());
        }
        String text = words.toString();
        String folded = AccentFolding.fold(text);
        String state = capitals.get(folded);
        if (state != null) {
            return Optional.of(new Mentioned(first, end, state, states.getOrDefault(state, state), state, false, true));
        }
        String person = people.get(folded);
        List<Named> called = answers.called(text);
        if (called.isEmpty() && person != null) {
            called = answers.called(person);
        }
        if (!called.isEmpty()) {
            Named best = called.get(0);
            boolean isState = best.kind().equals("state") && best.code() != null;
            String named = isState ? String.valueOf(best.code()) : best.who();
            return Optional.of(
                    new Mentioned(first, end, named, best.name(), best.code(), isMatter(best.kind()), false));
        }
        return person == null
                ? Optional.empty()
                : Optional.of(new Mentioned(first, end, person, person, null, false, false));
    }

    private static boolean isMatter(String kind) {
        for (Matter.Kind k : Matter.Kind.values()) {
            if (Known.lower(k).equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyTaken(boolean[] taken, int first, int end) {
        for (int i = first; i < end; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    static Article article(String text, String language, @Nullable LocalDate day) {
        Dating date = day == null ? Dating.UNKNOWN : Dating.day(day, Dating.Basis.STATED, List.of());
        List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())));
        return new Article(
                Sha256.of(text), null, null, null, language, null, null, null, date, text, blocks, List.of());
    }
}
