package org.readout.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.archive.merging.Identity;
import org.readout.record.Actor;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.RecordCodec;
import org.readout.record.Statement;

/**
 * What one leafs through: articles, actors, places, and one event with all that tell it. Of an {@link Archive}, open as
 * long as it is; for any number of threads.
 */
public final class Catalogue {

    private final Store store;
    private final RecordCodec codec;
    private final Function<Filter, @Nullable List<Long>> having;
    private final BiFunction<Filter, Integer, @Nullable List<Long>> best;

    Catalogue(
            Store store,
            RecordCodec codec,
            Function<Filter, @Nullable List<Long>> having,
            BiFunction<Filter, Integer, @Nullable List<Long>> best) {
        this.store = store;
        this.codec = codec;
        this.having = having;
        this.best = best;
    }

    /** What an actor is known by in every article: its Wikidata id, else its kind, name and country. */
    public static String who(Actor actor) {
        return Identity.who(actor);
    }

    /** What a matter is known by in every article. */
    public static String what(Matter matter) {
        return Identity.what(matter);
    }

    /** Changes whenever the archive does: two answers under one stamp are the same. */
    public String stamp() {
        return store.ask(c -> new Articles(c).stamp());
    }

    /**
     * Articles, the newest first, or those that have the words asked for, the best first. Of the filter, words,
     * languages, papers and days count.
     */
    public List<Listed> articles(Filter filter, int offset, int size) {
        List<Long> words = best.apply(filter, filter.isOfWordsAlone() ? offset + size : Integer.MAX_VALUE);
        return store.ask(c -> new Articles(c).page(filter, words, offset, size));
    }

    /** How many articles there are of those asked for. */
    public long articles(Filter filter) {
        List<Long> words = having.apply(filter);
        return store.ask(c -> new Articles(c).count(filter, words));
    }

    /** What the events or statements that are asked for have in common, the most frequent first. */
    public List<Facet> facets(What what, Filter filter) {
        List<Long> words = having.apply(filter);
        return store.ask(c -> new Tallies(c, what).facets(filter, words));
    }

    /** What the events or statements that are asked for are about, the most frequent first; named as they are known by. */
    public List<Facet> matters(What what, Filter filter) {
        List<Long> words = having.apply(filter);
        return store.ask(c -> new Tallies(c, what).matters(filter, words));
    }

    /** What all events or statements of an article are known by ({@code e1}, {@code s1} to keys). */
    public Map<String, String> keys(String article) {
        return store.ask(c -> new Articles(c).keys(article));
    }

    /** The event that has a report with this key. */
    public Optional<Same<Event>> event(String key) {
        return store.ask(c -> new Sames(c, codec).same(What.EVENTS, key, r -> named(r.events(), Event::id)));
    }

    /** The quotation that has a report with this key. */
    public Optional<Same<Statement>> statement(String key) {
        return store.ask(
                c -> new Sames(c, codec).same(What.STATEMENTS, key, r -> named(r.statements(), Statement::id)));
    }

    /** The actor that is known by this, or is a state with this code. */
    public Optional<Profile> actor(String who) {
        return store.ask(c -> new Actors(c).actor(who));
    }

    /** The name of the matter that is known by this, as most articles have it. */
    public Optional<String> matter(String what) {
        return store.ask(c -> new Matters(c).name(what));
    }

    /**
     * Actors, those first that most articles name.
     *
     * @param words the beginning of a word of the name, or nothing for all
     */
    public List<Facet> actors(String words, int most) {
        return actors(words, Set.of(), 0, most);
    }

    /**
     * A page of them.
     *
     * @param also whom to count in, however they are called, such as those whose name in another language begins so
     */
    public List<Facet> actors(String words, Collection<String> also, int offset, int size) {
        return store.ask(c -> new Actors(c).actors(words, also, offset, size));
    }

    /** How many they are. */
    public long countActors(String words, Collection<String> also) {
        return store.ask(c -> new Actors(c).count(words, also));
    }

    /** A page of the matters that are talked about, those first that most articles name; {@code of} is their kind. */
    public List<Facet> matters(int offset, int size) {
        return store.ask(c -> new Matters(c).all(offset, size));
    }

    /** How many they are. */
    public long countMatters() {
        return store.ask(c -> new Matters(c).count());
    }

    /** With whom an actor has to do, the most first. */
    public List<Tie> ties(String who, int most) {
        return store.ask(c -> new Actors(c).ties(who, most));
    }

    /**
     * Which states and bodies have to do with which, by their codes; of the events that are asked for, and where no status is
     * asked for of those that happened, as in {@link #ties} and in what passed between two sides.
     */
    public List<Tie> network(Filter filter, int most) {
        List<Long> words = having.apply(filter);
        return store.ask(c -> new Tallies(c, What.EVENTS).network(filter, words, most));
    }

    /** Where the events that are asked for happened, as far as that is told. */
    public List<Site> sites(Filter filter, int most) {
        List<Long> words = having.apply(filter);
        return store.ask(c -> new Tallies(c, What.EVENTS).sites(filter, words, most));
    }

    /** Events that are asked for, month by month and type by type; by the day of the article where no other is told. */
    public List<Month> months(Filter filter) {
        List<Long> words = having.apply(filter);
        return store.ask(c -> new Tallies(c, What.EVENTS).months(filter, words));
    }

    private static <T> Map<String, T> named(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
