package org.readout.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events or statements are asked for; whatever is left out restricts nothing. An actor or matter is named by its
 * name, by what it is known by ({@code who}, {@code what}), or, an actor, by the code of whoever acts for it ({@code RUS}).
 * Immutable.
 *
 * <pre>{@code
 * Filter.builder().dyad("USA", "RUS").type("CONSULT").from(LocalDate.of(2023, 1, 1)).build();
 * }</pre>
 */
public final class Filter {

    /** Restricts nothing. */
    public static final Filter ALL = builder().build();

    final List<String> ids;
    final List<String> actors;
    final List<String> doers;
    final List<String> sources;
    final List<String> targets;
    final List<String> targetBodies;
    final List<List<String>> dyads;
    final List<String> types;
    final List<String> matters;
    final List<String> statuses;
    final List<String> languages;
    final List<String> publishers;
    final @Nullable LocalDate from;
    final @Nullable LocalDate to;
    final @Nullable String words;
    final boolean latestFirst;

    private Filter(Builder b) {
        ids = List.copyOf(b.ids);
        actors = List.copyOf(b.actors);
        doers = List.copyOf(b.doers);
        sources = List.copyOf(b.sources);
        targets = List.copyOf(b.targets);
        targetBodies = List.copyOf(b.targetBodies);
        dyads = List.copyOf(b.dyads);
        types = List.copyOf(b.types);
        matters = List.copyOf(b.matters);
        statuses = List.copyOf(b.statuses);
        languages = List.copyOf(b.languages);
        publishers = List.copyOf(b.publishers);
        from = b.from;
        to = b.to;
        words = b.words;
        latestFirst = b.latestFirst;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Whether articles that have the words are all that is asked for. */
    boolean isOfWordsAlone() {
        return languages.isEmpty() && publishers.isEmpty() && from == null && to == null;
    }

    /** Whether it asks for somebody, something, a paper or some days, so that there is not much of it. */
    boolean isNarrow() {
        return !(ids.isEmpty()
                && actors.isEmpty()
                && doers.isEmpty()
                && sources.isEmpty()
                && targets.isEmpty()
                && targetBodies.isEmpty()
                && dyads.isEmpty()
                && matters.isEmpty()
                && publishers.isEmpty()
                && from == null
                && to == null);
    }

    /** What is asked for, in one line for people, such as that of a manifest. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        ids.forEach(i -> parts.add("id " + i));
        actors.forEach(a -> parts.add("actor " + a));
        doers.forEach(a -> parts.add("doer " + a));
        sources.forEach(a -> parts.add("source " + a));
        targets.forEach(a -> parts.add("target " + a));
        targetBodies.forEach(a -> parts.add("target body " + a));
        dyads.forEach(d -> parts.add("dyad " + d.get(0) + "," + d.get(1)));
        types.forEach(t -> parts.add("type " + t));
        matters.forEach(m -> parts.add("matter " + m));
        statuses.forEach(s -> parts.add("status " + s));
        languages.forEach(l -> parts.add("language " + l));
        publishers.forEach(p -> parts.add("publisher " + p));
        if (from != null) {
            parts.add("from " + from);
        }
        if (to != null) {
            parts.add("to " + to);
        }
        if (words != null) {
            parts.add("words " + words);
        }
        return String.join("; ", parts);
    }

    /** Builds a {@link Filter}. Of several values for one thing, any will do; of several things, all have to be met. */
    public static final class Builder {
        private final List<String> ids = new ArrayList<>();
        private final List<String> actors = new ArrayList<>();
        private final List<String> doers = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private final List<String> targets = new ArrayList<>();
        private final List<String> targetBodies = new ArrayList<>();
        private final List<List<String>> dyads = new ArrayList<>();
        private final List<String> types = new ArrayList<>();
        private final List<String> matters = new ArrayList<>();
        private final List<String> statuses = new ArrayList<>();
        private final List<String> languages = new ArrayList<>();
        private final List<String> publishers = new ArrayList<>();
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private @Nullable String words;
        private boolean latestFirst;

        private Builder() {}

        /** What all reports of one event or quotation are known by. */
        public Builder id(String id) {
            ids.add(id);
            return this;
        }

        /** Who did it or to whom it was done; who said it or to whom it was said. */
        public Builder actor(String actor) {
            actors.add(actor);
            return this;
        }

        /** Who did it, who said it; a code stands for whoever is of that state. */
        public Builder doer(String actor) {
            doers.add(actor);
            return this;
        }

        /** Who did it, who said it; a code stands for the state's own bodies, not for whoever else is of that state. */
        public Builder source(String actor) {
            sources.add(actor);
            return this;
        }

        /** To whom it was done; to whom or of whom it was said. */
        public Builder target(String actor) {
            targets.add(actor);
            return this;
        }

        /** The same, where a code stands for the state's own bodies, not for whoever else is of that state. */
        public Builder targetBody(String actor) {
            targetBodies.add(actor);
            return this;
        }

        /** What one did to the other or the other to the one, said likewise. */
        public Builder dyad(String one, String other) {
            dyads.add(List.of(one, other));
            return this;
        }

        /** PLOVER type of an event, act of a statement. */
        public Builder type(String type) {
            types.add(type);
            return this;
        }

        /** What it is about. */
        public Builder matter(String matter) {
            matters.add(matter);
            return this;
        }

        /** Whether it happened: {@code actual}, {@code planned} …; of events alone. */
        public Builder status(String status) {
            statuses.add(status);
            return this;
        }

        /** What happened or still does, and not what was planned, thought of or denied; of events alone. */
        public Builder happened() {
            return status("actual").status("ongoing");
        }

        /** The language of the article (ISO 639-1). */
        public Builder language(String language) {
            languages.add(language);
            return this;
        }

        public Builder publisher(String publisher) {
            publishers.add(publisher);
            return this;
        }

        /** The first day: of the event or statement where that is known, else of the article. */
        public Builder from(@Nullable LocalDate day) {
            from = day;
            return this;
        }

        /** The last day. */
        public Builder to(@Nullable LocalDate day) {
            to = day;
            return this;
        }

        /** Words that the article has, in the forms of its language. */
        public Builder words(@Nullable String query) {
            words = query;
            return this;
        }

        /** In the order of days the last first, instead of the first. */
        public Builder latestFirst() {
            latestFirst = true;
            return this;
        }

        public Filter build() {
            return new Filter(this);
        }
    }
}
