package org.readout.statements;

import java.util.List;
import java.util.Optional;
import org.readout.record.Span;

/**
 * Finds what a cue reports to its right: a quotation, a clause, an infinitive, an object, by what its lines take. Stretches
 * of text are still raw: {@link Regions} cuts them.
 */
final class Contents {

    private final QuoteFrames quotes;
    private final ClauseFrames clauses;
    private final PhraseFrames phrases;

    Contents(Passage passage, List<CueAt> cues, Ends ends) {
        this.clauses = new ClauseFrames(passage, ends);
        this.quotes = new QuoteFrames(passage, cues, ends, clauses);
        this.phrases = new PhraseFrames(passage, ends);
    }

    /** What was found, by which line; one statement for each list of regions. */
    record Found(Cue cue, String how, List<List<Span>> statements) {}

    /** The first of the cue's lines and complements that is there. */
    Optional<Found> of(CueAt at) {
        return of(at, true);
    }

    /** The same but for quotations and objects, which may be somebody else's. */
    Optional<Found> clauseOf(CueAt at) {
        return of(at, false);
    }

    private Optional<Found> of(CueAt at, boolean all) {
        for (Cue cue : at.readings()) {
            for (String take : cue.takes()) {
                if (!all && (take.equals("quote") || take.equals("object"))) {
                    continue;
                }
                List<List<Span>> found = take(at, cue, take);
                if (!found.isEmpty()) {
                    return Optional.of(new Found(cue, take, found));
                }
            }
        }
        return Optional.empty();
    }

    private List<List<Span>> take(CueAt at, Cue cue, String take) {
        return switch (take) {
            case "quote" -> one(quotes.quotation(at).or(() -> quotes.colon(at)));
            case "clause" -> clauses.clauses(at, cue);
            case "question" -> one(clauses.question(at));
            case "infinitive" -> one(clauses.infinitive(at));
            case "gerund" -> one(clauses.gerund(at));
            case "predicate" -> one(clauses.predicate(at));
            case "object" -> one(phrases.object(at));
            case "colon" -> one(quotes.behindColon(at));
            case "itself" -> one(phrases.itself(at));
            default -> take.startsWith("object ")
                    ? phrases.named(at, take.substring(7)).map(List::of).orElse(List.of())
                    : one(phrases.oblique(at, take));
        };
    }

    private static List<List<Span>> one(Optional<Span> span) {
        return span.map(s -> List.of(List.of(s))).orElse(List.of());
    }
}
