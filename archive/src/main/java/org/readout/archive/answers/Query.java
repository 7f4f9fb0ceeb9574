package org.readout.archive.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A question that an archive answers, as a builder makes it or a sentence is read.
 *
 * <pre>{@code
 * Query query = Query.builder(Query.Form.SAID).by("USA").to("RUS").act("demand").period(march).build();
 * Answer answer = new Answers(archive).ask(query);
 * }</pre>
 *
 * <p>Actors are named by a code, which stands for a state's government, by a name, or by what they are known by.
 *
 * @param by who said or did it; either of several
 * @param to to whom; of a statement also of whom. Where {@code between}, the other side
 * @param about matters, or whom a statement speaks of
 * @param acts acts of statements ({@code demand} …); any where neither acts nor types are named
 * @param types PLOVER types of events
 * @param modes of events, such as {@code meet}; any where none is named
 * @param between either way, by the two or more that are named
 * @param words that the words themselves, or the title above them, have
 * @param first the earliest of it, {@code last} the latest, else all
 */
public record Query(
        Form form,
        List<String> by,
        List<String> to,
        List<String> about,
        List<String> acts,
        List<String> types,
        List<String> modes,
        boolean between,
        Period period,
        List<String> words,
        boolean first,
        boolean last) {

    public Query {
        by = List.copyOf(by);
        to = List.copyOf(to);
        about = List.copyOf(about);
        acts = List.copyOf(acts);
        types = List.copyOf(types);
        modes = List.copyOf(modes);
        words = List.copyOf(words);
    }

    /** What is wanted of what is found. */
    public enum Form {
        /** What was said. */
        SAID,
        /** What was done. */
        DONE,
        /** Who said or did it, or to whom. */
        WHO,
        /** On which days. */
        WHEN,
        /** How many times. */
        COUNT,
        /** Where somebody stands on a matter. */
        STANCE
    }

    public static Builder builder(Form form) {
        return new Builder(form);
    }

    /** The same with everything that is asked for to be changed. */
    public Builder change() {
        Builder b = new Builder(form);
        b.by.addAll(by);
        b.to.addAll(to);
        b.about.addAll(about);
        b.acts.addAll(acts);
        b.types.addAll(types);
        b.modes.addAll(modes);
        b.between = between;
        b.period = period;
        b.words.addAll(words);
        b.first = first;
        b.last = last;
        return b;
    }

    /** All who are named as sides. */
    List<String> sides() {
        TreeSet<String> sides = new TreeSet<>(by);
        sides.addAll(to);
        return List.copyOf(sides);
    }

    /** Builds a {@link Query}. */
    public static final class Builder {
        private final Form form;
        private final List<String> by = new ArrayList<>();
        private final List<String> to = new ArrayList<>();
        private final List<String> about = new ArrayList<>();
        private final List<String> acts = new ArrayList<>();
        private final List<String> types = new ArrayList<>();
        private final List<String> modes = new ArrayList<>();
        private boolean between;
        private Period period = Period.ALL;
        private final List<String> words = new ArrayList<>();
        private boolean first;
        private boolean last;

        private Builder(Form form) {
            this.form = form;
        }

        public Builder by(String actor) {
            by.add(actor);
            return this;
        }

        public Builder to(String actor) {
            to.add(actor);
            return this;
        }

        public Builder about(String matter) {
            about.add(matter);
            return this;
        }

        public Builder act(String act) {
            acts.add(act);
            return this;
        }

        public Builder type(String type) {
            types.add(type);
            return this;
        }

        public Builder mode(String mode) {
            modes.add(mode);
            return this;
        }

        /** Either way between those that are named. */
        public Builder between() {
            between = true;
            return this;
        }

        public Builder period(Period when) {
            period = when;
            return this;
        }

        public Builder word(String word) {
            words.add(word);
            return this;
        }

        public Builder first() {
            first = true;
            return this;
        }

        public Builder last() {
            last = true;
            return this;
        }

        /** Forgets who did it, or to whom. */
        public Builder clearSides() {
            by.clear();
            to.clear();
            return this;
        }

        public Builder clearTo() {
            to.clear();
            return this;
        }

        public Builder clearAbout() {
            about.clear();
            return this;
        }

        public Builder clearWords() {
            words.clear();
            return this;
        }

        public Builder clearActs() {
            acts.clear();
            types.clear();
            modes.clear();
            return this;
        }

        public Query build() {
            return new Query(form, by, to, about, acts, types, modes, between, period, words, first, last);
        }
    }
}
