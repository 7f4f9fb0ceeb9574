package org.readout.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.actors.ActorFinder;
import org.readout.actors.Cast;
import org.readout.events.EventReader;
import org.readout.intake.Intake;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.swift.SwiftEngine;
import org.readout.places.PlaceFinder;
import org.readout.places.Places;
import org.readout.reader.Reader;
import org.readout.record.Article;
import org.readout.record.Event;
import org.readout.record.Record;
import org.readout.statements.Said;
import org.readout.statements.StatementReader;
import org.readout.times.TimeFinder;
import org.readout.times.Times;

/** The rooms of one language, each to be entered by itself. Immutable. */
final class Desk {

    /** What an article has become before each room. */
    record Item(
            Source source,
            Article article,
            Analysis analysis,
            Cast cast,
            Times times,
            Places places,
            List<Said> said) {}

    private final Intake intake;
    private final Analyzer engine;
    private final ActorFinder actors;
    private final TimeFinder times;
    private final PlaceFinder places;
    private final StatementReader statements;
    private final EventReader events;
    private final Reader reader;

    Desk(Knowledge knowledge, String language) {
        engine = new SwiftEngine().forLanguage(language).orElseThrow();
        intake = Intake.builder().supported(Set.of(language)).build();
        actors = new ActorFinder(knowledge, language);
        times = new TimeFinder(knowledge, language);
        places = new PlaceFinder(knowledge, language);
        statements = new StatementReader(knowledge, language);
        events = new EventReader(knowledge, language);
        reader = new Reader(knowledge, any -> Optional.of(engine));
    }

    /** The article with all that the rooms make of it, or nothing where it is in another language. */
    Optional<Item> item(Source source) {
        Article article = article(source);
        if (!article.language().equals(engine.language())) {
            return Optional.empty();
        }
        Analysis analysis = analysis(article);
        Cast cast = cast(article, analysis);
        Places where = places(article, analysis);
        Item item = new Item(source, article, analysis, cast, times(article, analysis), where, List.of());
        return Optional.of(new Item(source, article, analysis, cast, item.times(), where, statements(item)));
    }

    Article article(Source source) {
        try {
            return intake.article(source, problem -> {});
        } catch (UnreadableException e) {
            throw new IllegalStateException("one of our own articles", e);
        }
    }

    Analysis analysis(Article article) {
        return engine.analyze(article.text(), statements.choice().or(events.choice()));
    }

    Cast cast(Article article, Analysis analysis) {
        return actors.find(article, analysis);
    }

    /** Times as found where nobody is known whom a dated fact is about. */
    Times times(Article article, Analysis analysis) {
        return times.find(article, analysis, sentence -> Set.of());
    }

    Places places(Article article, Analysis analysis) {
        return places.find(article, analysis);
    }

    List<Said> statements(Item item) {
        return statements.read(item.article(), item.analysis(), item.cast());
    }

    List<Event> events(Item item) {
        return events.read(item.article(), item.analysis(), item.cast(), item.said(), item.times(), item.places());
    }

    Record record(Article article) {
        return reader.read(article);
    }
}
