package org.readout.places;

import java.util.List;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.record.Article;

/** Finds places. Immutable and safe for any number of threads: make one per language and keep it. */
public final class PlaceFinder {

    private final Knowledge knowledge;
    private final String language;

    /** @param language ISO 639-1, one of {@link Knowledge#LANGUAGES} */
    public PlaceFinder(Knowledge knowledge, String language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    public Places find(Article article, Analysis analysis) {
        assert knowledge != null && language != null;
        return new Places(List.of());
    }
}
