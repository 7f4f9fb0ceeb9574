package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Cast;
import org.readout.actors.Reference;
import org.readout.events.RuleReader.Found;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Event.Status;
import org.readout.record.Event.Type;
import org.readout.record.Span;
import org.readout.record.Statement;
import org.readout.statements.Said;

/** What is done in saying: demands, accusations, rejections, threats, promises, praise towards another actor. */
final class VerbalActs {

    private final Grammar grammar;
    private final WordClasses words;
    private final Parties parties;
    private final Cast cast;
    private final Analysis analysis;

    VerbalActs(Grammar grammar, WordClasses words, Parties parties, Cast cast, Analysis analysis) {
        this.grammar = grammar;
        this.words = words;
        this.parties = parties;
        this.cast = cast;
        this.analysis = analysis;
    }

    /** The tellings by rule, each with the statement that tells it, and those that are done in a statement. */
    List<Draft> join(List<Found> found, List<Said> said) {
        List<Draft> drafts = new ArrayList<>();
        for (Found f : found) {
            told(f, said).ifPresent(drafts::add);
        }
        for (Said s : said) {
            act(s, drafts).ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> told(Found f, List<Said> said) {
        Draft d = f.draft();
        Said inner = null;
        for (Said s : said) {
            boolean inside = s.statement().content().stream()
                    .anyMatch(c -> c.contains(d.trigger().span()));
            if (inside && (inner == null || length(s) < length(inner))) {
                inner = s;
            }
        }
        if (inner == null) {
            return Optional.of(d);
        }
        Statement st = inner.statement();
        return switch (st.act()) {
            case DEMAND, REQUEST, PROMISE, OFFER, THREATEN, REJECT, ASK, DECLINE, DENY -> Optional.empty();
            case ACCUSE -> Optional.of(d.withStatus(weaker(d.status()), st.id()));
            default -> Optional.of(d.withStatus(own(d, st) ? d.status() : alleged(d), st.id()));
        };
    }

    private static int length(Said s) {
        return s.statement().content().stream().mapToInt(Span::length).sum();
    }

    /** A speaker knows his own side's acts. */
    private boolean own(Draft d, Statement st) {
        return d.sources().stream().anyMatch(a -> st.speakers().stream()
                .anyMatch(b -> a.equals(b)
                        || !parties.code(a).isEmpty() && parties.code(a).equals(parties.code(b))));
    }

    private static Status alleged(Draft d) {
        return switch (d.type()) {
            case ASSAULT, COERCE, THREATEN, MOBILIZE, AID -> weaker(d.status());
            default -> d.status();
        };
    }

    private static Status weaker(Status s) {
        return s == Status.ACTUAL || s == Status.ONGOING ? Status.POSSIBLE : s;
    }

    private Optional<Draft> act(Said s, List<Draft> drafts) {
        Statement st = s.statement();
        Type type = type(st.act());
        if (type == null
                || st.speakers().isEmpty()
                || s.sentence() >= analysis.sentences().size()) {
            return Optional.empty();
        }
        Sentence sentence = analysis.sentences().get(s.sentence());
        Token cue = s.cue() >= 0 ? sentence.token(s.cue()) : sentence.root();
        boolean told = drafts.stream()
                .anyMatch(d ->
                        d.sentence().index() == sentence.index() && d.trigger().index() == cue.index());
        if (told) {
            return Optional.empty();
        }
        List<String> targets = targets(st);
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                "statement-" + type.name().toLowerCase(java.util.Locale.ROOT),
                "statement",
                type,
                null,
                false,
                st.speakers(),
                targets,
                Status.ACTUAL,
                st.id(),
                sentence,
                cue,
                st.evidence().isEmpty() ? st.content() : st.evidence(),
                st.confidence() * 0.8));
    }

    private static @Nullable Type type(Statement.Act act) {
        return switch (act) {
            case DEMAND, REQUEST -> Type.REQUEST;
            case ACCUSE -> Type.ACCUSE;
            case REJECT -> Type.REJECT;
            case THREATEN -> Type.THREATEN;
            case PRAISE -> Type.SUPPORT;
            case PROMISE -> Type.AGREE;
            default -> null;
        };
    }

    /** Whom it is done to: who is spoken to, else the first other actor that the content names. */
    private List<String> targets(Statement st) {
        List<String> others =
                st.addressees().stream().filter(a -> !st.speakers().contains(a)).toList();
        if (!others.isEmpty()) {
            return others;
        }
        for (Span content : st.content()) {
            for (Reference r : cast.within(content)) {
                List<String> ids = r.actors().stream()
                        .filter(a -> !sameSide(a, st.speakers()))
                        .toList();
                if (!ids.isEmpty()) {
                    return ids;
                }
            }
        }
        return List.of();
    }

    private boolean sameSide(String id, List<String> speakers) {
        String code = parties.code(id);
        return speakers.stream().anyMatch(s -> s.equals(id) || !code.isEmpty() && code.equals(parties.code(s)));
    }

    boolean isDeontic(Sentence s, Token t) {
        return words.has("deontic", s, t) && !grammar.subjects(s, t).isEmpty();
    }
}
