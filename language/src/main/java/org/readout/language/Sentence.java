package org.readout.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readout.record.Span;

/**
 * A sentence and its dependency tree. Immutable. A tree that an engine left broken (cycles, several roots) is still
 * walked safely: every walk visits a token once.
 */
public final class Sentence {

    private static final int[] LEAF = {};

    private final int index;
    private final List<Token> tokens;
    private final int[][] children;

    /**
     * @param index its place in the text, from 0
     * @param tokens at least one, in order
     */
    public Sentence(int index, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        this.index = index;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
    }

    private static int[][] childrenOf(List<Token> tokens) {
        int[] count = new int[tokens.size()];
        for (Token t : tokens) {
            if (t.head() >= 0) {
                count[t.head()]++;
            }
        }
        int[][] children = new int[tokens.size()][];
        for (int i = 0; i < children.length; i++) {
            children[i] = count[i] == 0 ? LEAF : new int[count[i]];
        }
        int[] filled = new int[tokens.size()];
        for (Token t : tokens) {
            if (t.head() >= 0) {
                children[t.head()][filled[t.head()]++] = t.index();
            }
        }
        return children;
    }

    /** Whether any word hangs on another. */
    public boolean hasTree() {
        return Arrays.stream(children).anyMatch(below -> below.length > 0);
    }

    /** The sentence without its tree: every word a root. */
    public Sentence bare() {
        return new Sentence(index, tokens.stream().map(Token::bare).toList());
    }

    public int index() {
        return index;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The tokens from one place to before another; none where the second is not behind the first. */
    public List<Token> tokens(int from, int to) {
        return tokens.subList(from, Math.max(from, to));
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    public int begin() {
        return tokens.get(0).begin();
    }

    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    public Span span() {
        return new Span(begin(), end());
    }

    /** The first token without a head. */
    public Token root() {
        for (Token t : tokens) {
            if (t.head() < 0) {
                return t;
            }
        }
        return tokens.get(0);
    }

    public Optional<Token> head(Token t) {
        return t.head() < 0 ? Optional.empty() : Optional.of(tokens.get(t.head()));
    }

    /** Direct dependants, in text order. */
    public List<Token> children(Token t) {
        List<Token> found = new ArrayList<>(children[t.index()].length);
        for (int i : children[t.index()]) {
            found.add(tokens.get(i));
        }
        return found;
    }

    /** Direct dependants by one of these relations (subtypes included), in text order. */
    public List<Token> children(Token t, String... relations) {
        List<Token> found = new ArrayList<>();
        for (int i : children[t.index()]) {
            if (tokens.get(i).isAny(relations)) {
                found.add(tokens.get(i));
            }
        }
        return found;
    }

    public Optional<Token> child(Token t, String... relations) {
        for (int i : children[t.index()]) {
            if (tokens.get(i).isAny(relations)) {
                return Optional.of(tokens.get(i));
            }
        }
        return Optional.empty();
    }

    /** The token and the conjuncts that hang from it, in text order: a list 'a, b and c' from a. */
    public List<Token> withConjuncts(Token t) {
        List<Token> all = new ArrayList<>();
        all.add(t);
        for (int i = 0; i < all.size(); i++) {
            for (Token conjunct : children(all.get(i), "conj")) {
                if (!all.contains(conjunct)) {
                    all.add(conjunct);
                }
            }
        }
        all.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return all;
    }

    /** The token and everything below it, in text order. */
    public List<Token> subtree(Token t) {
        boolean[] in = new boolean[size()];
        mark(t.index(), in);
        List<Token> found = new ArrayList<>();
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                found.add(tokens.get(i));
            }
        }
        return found;
    }

    private void mark(int start, boolean[] in) {
        int[] stack = new int[size() + 1];
        int top = 0;
        stack[top++] = start;
        in[start] = true;
        while (top > 0) {
            for (int child : children[stack[--top]]) {
                if (!in[child]) {
                    in[child] = true;
                    stack[top++] = child;
                }
            }
        }
    }

    /** From the first to the last character of the subtree. */
    public Span subtreeSpan(Token t) {
        List<Token> all = subtree(t);
        return new Span(all.get(0).begin(), all.get(all.size() - 1).end());
    }

    /** Whether {@code below} hangs, directly or not, from {@code above}; a token does not hang from itself. */
    public boolean dominates(Token above, Token below) {
        int at = below.head();
        for (int steps = 0; at >= 0 && steps <= size(); steps++) {
            if (at == above.index()) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** The token that covers this offset of the text; of the parts of a contraction the first. */
    public Optional<Token> at(int offset) {
        for (int i = firstEndingAfter(offset);
                i < tokens.size() && tokens.get(i).begin() <= offset;
                i++) {
            if (offset < tokens.get(i).end()) {
                return Optional.of(tokens.get(i));
            }
        }
        return Optional.empty();
    }

    /** The tokens that lie within the span, in order. */
    public List<Token> within(Span span) {
        List<Token> found = new ArrayList<>();
        for (int i = firstEndingAfter(span.begin()); i < tokens.size(); i++) {
            Token t = tokens.get(i);
            if (t.end() > span.end()) {
                break;
            }
            if (span.begin() <= t.begin()) {
                found.add(t);
            }
        }
        return found;
    }

    /** The place of the first token that ends behind an offset: tokens stand in the order of the text. */
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The token of a stretch that the others hang from: the one whose head lies outside it. */
    public Optional<Token> headOf(Span span) {
        List<Token> in = within(span);
        return in.stream()
                .filter(t -> t.head() < 0 || !span.contains(tokens.get(t.head()).span()))
                .filter(t -> t.upos() != Upos.PUNCT && t.upos() != Upos.DET && t.upos() != Upos.ADP)
                .findFirst()
                .or(() -> in.stream().findFirst());
    }

    @Override
    public String toString() {
        return Arrays.toString(tokens.toArray());
    }
}
