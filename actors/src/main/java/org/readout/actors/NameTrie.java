package org.readout.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name that begins at a word. A word of a name that has a capital needs one in the text; one that is
 * all capitals and short ('US', 'UN') needs them all; a small one takes either. Filled once, then only read: safe for any
 * number of threads.
 */
final class NameTrie<V> {

    /** A name found: it ends before the word {@code to}, and stands for these. */
    record Match<V>(int from, int to, List<V> values) {}

    private static final int SHORT = 3;

    private static final class Node<V> {
        final Map<String, Node<V>> next = new HashMap<>(2);
        final List<Value<V>> values = new ArrayList<>(1);
    }

    private record Value<V>(String capitals, V value) {}

    private final Node<V> root = new Node<>();
    private int size;

    void add(String name, V value) {
        add(Fold.words(name), value);
    }

    void add(List<Word> words, V value) {
        if (words.isEmpty()) {
            return;
        }
        Node<V> node = root;
        StringBuilder shape = new StringBuilder();
        for (Word w : words) {
            node = node.next.computeIfAbsent(w.folded(), k -> new Node<>());
            boolean acronym =
                    w.capitals() && w.folded().length() <= SHORT && w.folded().length() > 1;
            shape.append(acronym ? 'A' : w.capital() ? 'C' : 'a');
        }
        node.values.add(new Value<>(shape.toString(), value));
        size++;
    }

    int size() {
        return size;
    }

    /** The longest name that begins at {@code from}, by the words as they stand. */
    @Nullable
    Match<V> longest(List<Word> words, int from) {
        return longest(words, from, false, (i) -> 0);
    }

    /**
     * The longest name that begins at {@code from}.
     *
     * @param lemmas whether a word's lemma is as good as itself
     * @param gap how many words from this one on may be passed over inside the name ('ministre russe des …'), 0 for none
     */
    @Nullable
    Match<V> longest(List<Word> words, int from, boolean lemmas, ToIntFunction<Integer> gap) {
        Search<V> search = new Search<>(words, lemmas, gap);
        search.walk(root, from, from, "", false);
        return search.best.isEmpty() ? null : new Match<>(from, search.to, List.copyOf(search.best));
    }

    private static final class Search<V> {
        private final List<Word> words;
        private final boolean lemmas;
        private final ToIntFunction<Integer> gap;
        private final Set<V> best = new LinkedHashSet<>();
        private int to = -1;

        Search(List<Word> words, boolean lemmas, ToIntFunction<Integer> gap) {
            this.words = words;
            this.lemmas = lemmas;
            this.gap = gap;
        }

        void walk(Node<V> node, int from, int at, String shape, boolean gapped) {
            if (at > from && at >= to) {
                take(node, at, shape);
            }
            if (at >= words.size()) {
                return;
            }
            Word w = words.get(at);
            String grown = shape + (w.capitals() ? 'A' : w.capital() ? 'C' : 'a');
            step(node.next.get(w.folded()), from, at, grown, gapped);
            if (lemmas && !w.lemma().equals(w.folded())) {
                step(node.next.get(w.lemma()), from, at, grown, gapped);
            }
            if (lemmas && at > from && !w.stem().equals(w.folded()) && !w.stem().equals(w.lemma())) {
                step(node.next.get(w.stem()), from, at, grown, gapped);
            }
            if (!gapped && at > from && !node.next.isEmpty()) {
                int skip = gap.applyAsInt(at);
                if (skip > 0) {
                    walkOver(node, from, at + skip, shape);
                }
            }
        }

        private void walkOver(Node<V> node, int from, int at, String shape) {
            if (at >= words.size()) {
                return;
            }
            Word w = words.get(at);
            step(node.next.get(w.folded()), from, at, shape + (w.capitals() ? 'A' : w.capital() ? 'C' : 'a'), true);
        }

        private void step(@Nullable Node<V> next, int from, int at, String shape, boolean gapped) {
            if (next != null) {
                walk(next, from, at + 1, shape, gapped);
            }
        }

        private void take(Node<V> node, int at, String shape) {
            for (Value<V> v : node.values) {
                if (fits(v.capitals(), shape)) {
                    if (at > to) {
                        best.clear();
                        to = at;
                    }
                    best.add(v.value());
                }
            }
        }

        private static boolean fits(String name, String text) {
            for (int i = 0; i < name.length(); i++) {
                char n = name.charAt(i);
                char t = text.charAt(i);
                if (n == 'A' && t != 'A' || n == 'C' && t == 'a') {
                    return false;
                }
            }
            return true;
        }
    }
}
