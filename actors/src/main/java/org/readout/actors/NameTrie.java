package org.readout.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        if (from >= words.size() || !begins(words.get(from), lemmas)) {
            return null;
        }
        Search<V> search = new Search<>(words, lemmas, gap);
        search.walk(root, from, from, 0, false);
        return search.best.isEmpty() ? null : new Match<>(from, search.to, List.copyOf(search.best));
    }

    /** Most words begin no name; they are told from the others before anything is made. */
    private boolean begins(Word w, boolean lemmas) {
        return root.next.containsKey(w.folded()) || lemmas && root.next.containsKey(w.lemma());
    }

    private static final class Search<V> {
        private final List<Word> words;
        private final boolean lemmas;
        private final ToIntFunction<Integer> gap;
        private final List<V> best = new ArrayList<>(1);
        /** How the words of the path at hand are written, one letter each. */
        private final StringBuilder shape = new StringBuilder();

        private int to = -1;

        Search(List<Word> words, boolean lemmas, ToIntFunction<Integer> gap) {
            this.words = words;
            this.lemmas = lemmas;
            this.gap = gap;
        }

        void walk(Node<V> node, int from, int at, int depth, boolean gapped) {
            if (at > from && at >= to) {
                take(node, at);
            }
            if (at >= words.size() || node.next.isEmpty()) {
                return;
            }
            Word w = words.get(at);
            step(node.next.get(w.folded()), from, at, depth, gapped);
            if (lemmas && !w.lemma().equals(w.folded())) {
                step(node.next.get(w.lemma()), from, at, depth, gapped);
            }
            if (lemmas && at > from && !w.stem().equals(w.folded()) && !w.stem().equals(w.lemma())) {
                step(node.next.get(w.stem()), from, at, depth, gapped);
            }
            if (!gapped && at > from) {
                int skip = gap.applyAsInt(at);
                if (skip > 0 && at + skip < words.size()) {
                    step(node.next.get(words.get(at + skip).folded()), from, at + skip, depth, true);
                }
            }
        }

        private void step(@Nullable Node<V> next, int from, int at, int depth, boolean gapped) {
            if (next != null) {
                Word w = words.get(at);
                shape.setLength(depth);
                shape.append(w.capitals() ? 'A' : w.capital() ? 'C' : 'a');
                walk(next, from, at + 1, depth + 1, gapped);
            }
        }

        private void take(Node<V> node, int at) {
            for (Value<V> v : node.values) {
                if (fits(v.capitals(), shape)) {
                    if (at > to) {
                        best.clear();
                        to = at;
                    }
                    if (!best.contains(v.value())) {
                        best.add(v.value());
                    }
                }
            }
        }

        private static boolean fits(String name, CharSequence text) {
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
