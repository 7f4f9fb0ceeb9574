package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.readout.actors.ActorFinder;
import org.readout.actors.Cast;
import org.readout.actors.Sightings;
import org.readout.events.EventReader;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.Sentence;
import org.readout.language.SentenceChoice;
import org.readout.language.Token;
import org.readout.places.PlaceFinder;
import org.readout.places.Places;
import org.readout.record.Article;
import org.readout.record.Dating;
import org.readout.record.Event;
import org.readout.record.Record;
import org.readout.record.Span;
import org.readout.record.Statement;
import org.readout.statements.Said;
import org.readout.statements.StatementReader;
import org.readout.times.TimeFinder;
import org.readout.times.Times;

/**
 * Reads articles into records. Immutable, safe for any number of threads, and the same article always gives the same
 * record. The first article of a language waits until its tables are laid out, on another thread.
 *
 * <pre>{@code
 * Reader reader = new Reader(Knowledge.load(), language -> Optional.of(analyzer));
 * Record record = reader.read(article);
 * System.out.println(new RecordCodec().toPretty(record));
 * }</pre>
 */
public final class Reader {

    private final Knowledge knowledge;
    private final Function<String, Optional<Analyzer>> engines;
    private final Map<String, CompletableFuture<Rooms>> rooms = new ConcurrentHashMap<>();

    /** @param engines the analyzer of a language (ISO 639-1), or nothing where there is none; asked for each article */
    public Reader(Knowledge knowledge, Function<String, Optional<Analyzer>> engines) {
        this.knowledge = knowledge;
        this.engines = engines;
    }

    /**
     * The record of an article.
     *
     * @throws UnsupportedLanguageException where no engine or no tables are there for the article's language
     */
    public Record read(Article article) {
        return read(article, Watch.NONE);
    }

    /** The same, with somebody watching from room to room. */
    public Record read(Article article, Watch watch) {
        String language = article.language();
        if (!Knowledge.LANGUAGES.contains(language)) {
            throw new UnsupportedLanguageException(language);
        }
        CompletableFuture<Rooms> made = rooms.computeIfAbsent(language, this::make);
        Analyzer analyzer = engines.apply(language).orElseThrow(() -> new UnsupportedLanguageException(language));
        Rooms ready = ready(made);
        Analysis analysis = analyzer.analyze(article.text(), ready.choice);
        watch.analyzed(analysis);
        watch.left(Room.ENGINE);
        return ready.read(article, analysis, watch).readBy(version(analyzer.name(), knowledge));
    }

    /**
     * What reads, as every record says it, so that somebody else gets the same.
     *
     * @param engine its name and version
     */
    public static String version(String engine, Knowledge knowledge) {
        return engine + " knowledge-" + knowledge.version();
    }

    /** Rooms take about as long to make as an engine to load: the two go side by side. */
    private CompletableFuture<Rooms> make(String language) {
        return CompletableFuture.supplyAsync(() -> new Rooms(knowledge, language));
    }

    private static Rooms ready(CompletableFuture<Rooms> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** The rooms of one language, in order. */
    private static final class Rooms {
        private final ActorFinder actors;
        private final TimeFinder times;
        private final PlaceFinder places;
        private final StatementReader statements;
        private final EventReader events;
        /** No statement is without a cue or a quotation, no event without a trigger. */
        private final SentenceChoice choice;

        Rooms(Knowledge knowledge, String language) {
            actors = new ActorFinder(knowledge, language);
            times = new TimeFinder(knowledge, language);
            places = new PlaceFinder(knowledge, language);
            statements = new StatementReader(knowledge, language);
            events = new EventReader(knowledge, language);
            choice = statements.choice().or(events.choice());
        }

        Record read(Article undated, Analysis analysis, Watch watch) {
            Sightings names = actors.look(analysis);
            Cast firstLook = actors.find(undated, names);
            watch.left(Room.ACTORS);
            Times when = times.find(undated, analysis, s -> named(firstLook, s));
            watch.left(Room.TIMES);
            Article article = undated.withPublished(when.published());
            // Offices depend on the day: once an undated page is dated, who held them is asked again.
            Cast cast = when.published().equals(undated.published()) ? firstLook : actors.find(article, names);
            watch.left(Room.ACTORS);
            Places where = places.find(article, analysis);
            watch.left(Room.PLACES);
            List<Said> said = dated(statements.read(article, analysis, cast), analysis, when);
            watch.left(Room.STATEMENTS);
            List<Event> done = events.read(article, analysis, cast, said, when, where);
            watch.left(Room.EVENTS);
            List<Statement> statements = said.stream().map(Said::statement).toList();
            Record record = Assembly.record(article, cast, statements, done);
            watch.left(Room.ASSEMBLY);
            return record;
        }

        private static Set<String> named(Cast cast, Sentence sentence) {
            Set<String> ids = new TreeSet<>();
            cast.within(sentence.span()).forEach(r -> r.actors().forEach(a -> ids.addAll(cast.knowledgeIds(a))));
            cast.mattersWithin(sentence.span()).forEach(m -> ids.addAll(cast.knowledgeIds(m.id())));
            return ids;
        }

        /** Whether the words stand in what is said, and the cue does not: when something happened, not when it was said. */
        private static boolean isSaid(Span words, Token cue, List<Said> said) {
            return said.stream()
                    .flatMap(s -> s.statement().content().stream())
                    .anyMatch(content -> content.contains(words) && !content.contains(cue.span()));
        }

        /** A statement was made when its cue says, else on the day that the page reports. */
        private static List<Said> dated(List<Said> said, Analysis analysis, Times when) {
            List<Said> dated = new ArrayList<>();
            for (Said s : said) {
                Dating date = Dating.UNKNOWN;
                if (s.cue() >= 0) {
                    Sentence sentence = analysis.sentences().get(s.sentence());
                    Token cue = sentence.token(s.cue());
                    date = when.at(sentence, cue, words -> isSaid(words, cue, said));
                }
                Statement statement = s.statement();
                dated.add(new Said(statement.withDate(date), s.sentence(), s.cue(), s.rule()));
            }
            return dated;
        }
    }
}
