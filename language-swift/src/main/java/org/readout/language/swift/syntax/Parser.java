package org.readout.language.swift.syntax;

/** Builds the tree of a tagged sentence, one move after the other, never back. Immutable, for any number of threads. */
final class Parser {

    private final Relations relations;
    private final Scorer moveScorer;
    private final Scorer labelScorer;
    private final int root;

    Parser(Relations relations, Scorer moveScorer, Scorer labelScorer) {
        this.relations = relations;
        this.moveScorer = moveScorer;
        this.labelScorer = labelScorer;
        this.root = relations.number("root");
    }

    /**
     * Leaves the tree in {@code state}.
     *
     * @param moves what is looked at, in this sentence and state
     */
    void parse(int words, State state, MoveFeatures moves, LabelFeatures labels, Scratch scratch) {
        state.start(words);
        while (!state.done()) {
            int move = move(moves, state, scratch);
            if (move == State.SHIFT) {
                state.shift();
            } else {
                state.attach(move, label(labels, state.top(0), state.head(move), state, scratch));
            }
        }
    }

    private int move(MoveFeatures features, State state, Scratch scratch) {
        int only = state.onlyMove();
        if (only >= 0) {
            return only;
        }
        features.extract();
        int[] scores = scratch.scores(State.MOVES);
        moveScorer.add(scratch.features.values(), scratch.features.count(), scores);
        return bestAllowed(scores, state);
    }

    static int bestAllowed(int[] scores, State state) {
        int best = -1;
        for (int move = 0; move < State.MOVES; move++) {
            if (state.allows(move) && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }

    int label(LabelFeatures features, int dependant, int head, State state, Scratch scratch) {
        if (head == state.size) {
            return root;
        }
        features.extract(dependant, head);
        int[] scores = scratch.scores(relations.size());
        labelScorer.add(scratch.features.values(), scratch.features.count(), scores);
        return bestLabel(scores, root, relations.size());
    }

    /** The best relation that is not the root's. */
    static int bestLabel(int[] scores, int root, int classes) {
        int best = root == 0 ? 1 : 0;
        for (int i = best + 1; i < classes; i++) {
            if (scores[i] > scores[best] && i != root) {
                best = i;
            }
        }
        return best;
    }
}
