package org.readout.language.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name that begins at a word: a finite-state machine over the numbers of words. Its states are the
 * beginnings of names, its moves lie in one open hash of (state, word), so that a text costs one look-up a word however
 * many names there are. A trie (Fredkin 1960, Trie memory) started anew at each word rather than an automaton with
 * failure links (Aho and Corasick 1975), as most words begin no name and the longest have a dozen.
 *
 * <p>A word of a name that has a capital needs one in the text; one that is all capitals and short ('US', 'UN') needs them
 * all; a small one takes either. Filled by one thread, then only read: safe for any number of threads.
 */
public final class NameTrie<V> {

    /** A name found: it ends before the word {@code to}, and stands for these. */
    public record Match<V>(int from, int to, List<V> values) {}

    /** Which words of a name need their capitals in the text. */
    public enum Capitals {
        /** Those that have one. */
        AS_WRITTEN,
        /** Those that are all capitals. */
        OF_ACRONYMS
    }

    /** Other forms of the words of a text that are as good, and what may be passed over. For one thread. */
    public interface Forms {

        /** The number of the word's lemma, or {@link Vocabulary#UNKNOWN}. */
        int lemma(int word);

        /** The number of the word without the mark of a plural, or {@link Vocabulary#UNKNOWN}; not asked for a first word. */
        int stem(int word);

        /** How many words from this one on may be passed over inside a name ('ministre russe des …'), 0 for none. */
        int gap(int word);
    }

    private static final int SHORT = 3;

    /** Names have no more words, as one long holds a trait of each. */
    private static final int MOST = Long.SIZE;

    /** By word number, the state that it leads to from the beginning; 0 for none. */
    private int[] starts = new int[0];

    private final Moves moves = new Moves();
    /** By state, its first value and one; 0 for none. */
    private int[] firsts = new int[64];
    /** By value, the next one of the same state and one; 0 for none. */
    private int[] nexts = new int[64];
    /** By value, the words that need a capital, a bit each. */
    private long[] capital = new long[64];
    /** By value, the words that need to be all capitals. */
    private long[] capitals = new long[64];

    private final List<V> values = new ArrayList<>();

    /** Adds a name. */
    public void add(Words name, V value) {
        add(name, 0, name.size(), Capitals.AS_WRITTEN, value);
    }

    /**
     * Adds a name that is made of some of the words; nothing where there are none.
     *
     * @throws IllegalArgumentException for a name of more than 64 words
     */
    public void add(Words words, int from, int to, Capitals needed, V value) {
        if (to - from > MOST) {
            throw new IllegalArgumentException("a name of more than " + MOST + " words: " + value);
        }
        if (to <= from) {
            return;
        }
        int state = start(words.number(from));
        long one = 0;
        long all = 0;
        for (int i = from; i < to; i++) {
            state = i == from ? state : moves.add(state, words.number(i));
            boolean acronym = words.isCapitals(i) && words.length(i) > 1;
            long bit = 1L << i - from;
            all |= acronym && words.length(i) <= SHORT ? bit : 0;
            one |= acronym || needed == Capitals.AS_WRITTEN && words.isCapital(i) ? bit : 0;
        }
        put(state, one, all, value);
    }

    private int start(int word) {
        if (word >= starts.length) {
            starts = Arrays.copyOf(starts, Math.max(word + 1, 2 * starts.length));
        }
        if (starts[word] == 0) {
            starts[word] = moves.newState();
        }
        return starts[word];
    }

    private void put(int state, long one, long all, V value) {
        if (state >= firsts.length) {
            firsts = Arrays.copyOf(firsts, Math.max(state + 1, 2 * firsts.length));
        }
        int number = values.size();
        if (number == nexts.length) {
            nexts = Arrays.copyOf(nexts, 2 * number);
            capital = Arrays.copyOf(capital, 2 * number);
            capitals = Arrays.copyOf(capitals, 2 * number);
        }
        capital[number] = one;
        capitals[number] = all;
        values.add(value);
        if (firsts[state] == 0) {
            firsts[state] = number + 1;
            return;
        }
        int last = firsts[state] - 1;
        while (nexts[last] != 0) {
            last = nexts[last] - 1;
        }
        nexts[last] = number + 1;
    }

    private int first(int state) {
        return state < firsts.length ? firsts[state] : 0;
    }

    /** The state behind a first word; 0 where no name begins so. */
    private int begin(int word) {
        return word >= 0 && word < starts.length ? starts[word] : 0;
    }

    /** The longest name that begins at {@code from}, by the words as they stand. */
    public @Nullable Match<V> longest(Words words, int from) {
        long one = 0;
        long all = 0;
        int to = 0;
        int found = 0;
        int state = from < words.size() ? begin(words.number(from)) : 0;
        for (int at = from; state != 0; ) {
            one |= words.isCapital(at) ? 1L << at - from : 0;
            all |= words.isCapitals(at) ? 1L << at - from : 0;
            at++;
            if (fits(state, one, all)) {
                found = state;
                to = at;
            }
            state = at < words.size() ? moves.next(state, words.number(at)) : 0;
        }
        return found == 0 ? null : new Match<>(from, to, List.copyOf(fitting(found, one, all, new ArrayList<>(1))));
    }

    /** The longest name that begins at {@code from}, where another form of a word is as good as itself. */
    public @Nullable Match<V> longest(Words words, int from, Forms forms) {
        int number = words.number(from);
        int lemma = forms.lemma(from);
        if (begin(number) == 0 && begin(lemma) == 0) {
            return null;
        }
        Search search = new Search(words, from, forms);
        search.step(begin(number), from, 0, 0, false);
        if (lemma != number) {
            search.step(begin(lemma), from, 0, 0, false);
        }
        return search.best.isEmpty() ? null : new Match<>(from, search.to, List.copyOf(search.best));
    }

    private boolean fits(int state, long one, long all) {
        for (int v = first(state); v != 0; v = nexts[v - 1]) {
            if (fitsValue(v - 1, one, all)) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsValue(int value, long one, long all) {
        return (capital[value] & ~one) == 0 && (capitals[value] & ~all) == 0;
    }

    private List<V> fitting(int state, long one, long all, List<V> fitting) {
        for (int v = first(state); v != 0; v = nexts[v - 1]) {
            if (fitsValue(v - 1, one, all) && !fitting.contains(values.get(v - 1))) {
                fitting.add(values.get(v - 1));
            }
        }
        return fitting;
    }

    /** One walk through all forms of the words behind one place. */
    private final class Search {
        private final Words words;
        private final int from;
        private final Forms forms;
        private final List<V> best = new ArrayList<>(1);
        private int to = -1;

        Search(Words words, int from, Forms forms) {
            this.words = words;
            this.from = from;
            this.forms = forms;
        }

        /** Comes to a state by the word {@code at}, which is the {@code depth}-th of the name. */
        void step(int state, int at, int depth, long traits, boolean gapped) {
            step(state, at, depth, traits, traits, gapped);
        }

        private void step(int state, int at, int depth, long one, long all, boolean gapped) {
            if (state != 0) {
                long bit = 1L << depth;
                walk(
                        state,
                        at + 1,
                        depth + 1,
                        words.isCapital(at) ? one | bit : one,
                        words.isCapitals(at) ? all | bit : all,
                        gapped);
            }
        }

        private void walk(int state, int at, int depth, long one, long all, boolean gapped) {
            if (at >= to) {
                take(state, at, one, all);
            }
            if (at >= words.size() || !moves.goesOn(state)) {
                return;
            }
            int number = words.number(at);
            step(moves.next(state, number), at, depth, one, all, gapped);
            int lemma = forms.lemma(at);
            if (lemma != number) {
                step(moves.next(state, lemma), at, depth, one, all, gapped);
            }
            int stem = forms.stem(at);
            if (stem != number && stem != lemma) {
                step(moves.next(state, stem), at, depth, one, all, gapped);
            }
            int skip = gapped ? 0 : forms.gap(at);
            if (skip > 0 && at + skip < words.size()) {
                step(moves.next(state, words.number(at + skip)), at + skip, depth, one, all, true);
            }
        }

        private void take(int state, int at, long one, long all) {
            if (fits(state, one, all)) {
                if (at > to) {
                    best.clear();
                    to = at;
                }
                fitting(state, one, all, best);
            }
        }
    }
}
