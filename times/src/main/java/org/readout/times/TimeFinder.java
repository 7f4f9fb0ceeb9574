package org.readout.times;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.record.Article;

/** Finds dates. Immutable and safe for any number of threads: make one per language and keep it. */
public final class TimeFinder {

    private final Knowledge knowledge;
    private final String language;

    /** @param language ISO 639-1, one of {@link Knowledge#LANGUAGES} */
    public TimeFinder(Knowledge knowledge, String language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    /**
     * The dates of the article.
     *
     * @param named the ids (of the knowledge tables) of the actors and matters that a sentence names; they decide which
     *     dated facts it tells
     */
    public Times find(Article article, Analysis analysis, Function<Sentence, Set<String>> named) {
        assert knowledge != null && language != null;
        return new Times(article.published(), List.of());
    }
}
