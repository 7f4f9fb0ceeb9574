package org.readout.actors;

import java.util.List;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.record.Article;

/** Finds who appears in an article. Immutable and safe for any number of threads: make one per language and keep it. */
public final class ActorFinder {

    private final Knowledge knowledge;
    private final String language;

    /** @param language ISO 639-1, one of {@link Knowledge#LANGUAGES} */
    public ActorFinder(Knowledge knowledge, String language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    /** The actors and matters of the article; offices are those of its date where it has one. */
    public Cast find(Article article, Analysis analysis) {
        return new Cast(List.of(), List.of(), List.of(), java.util.Map.of(), List.of(language + knowledge.version()));
    }
}
