package org.readout.actors;

import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.record.Article;

/** Finds who appears in an article. Immutable and safe for any number of threads: make one per language and keep it. */
public final class ActorFinder {

    private final Stock stock;

    /** @param language ISO 639-1, one of {@link Knowledge#LANGUAGES} */
    public ActorFinder(Knowledge knowledge, String language) {
        this.stock = new Stock(knowledge, language);
    }

    /** The actors and matters of the article; offices are those of its date where it has one. */
    public Cast find(Article article, Analysis analysis) {
        return find(article, look(analysis));
    }

    /** What names stand in an article's text: the part of the work that does not depend on its date. */
    public Sightings look(Analysis analysis) {
        return new Sightings(stock, analysis);
    }

    /** The actors and matters of the article whose names these are. */
    public Cast find(Article article, Sightings sightings) {
        Resolver resolver = new Resolver(stock, article, sightings);
        resolver.resolve();
        return new CastWriter().write(resolver, sightings.matters());
    }
}
