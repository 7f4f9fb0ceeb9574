package org.readout.language.swift.syntax;

/** How many arcs of the gold tree a move of the arc-hybrid parser gives up (Goldberg and Nivre 2013). */
final class Costs {

    private Costs() {}

    /** @param heads the gold tree, the root's number for the root's dependant */
    static int of(int move, State state, int[] heads) {
        return move == State.SHIFT ? shift(state, heads) : reduce(move, state, heads);
    }

    private static int shift(State state, int[] heads) {
        int next = state.next;
        int cost = 0;
        for (int i = 0; i < state.height; i++) {
            int word = state.stack[i];
            if (heads[word] == next) {
                cost++;
            }
            if (heads[next] == word && i < state.height - 1) {
                cost++;
            }
        }
        return cost;
    }

    private static int reduce(int move, State state, int[] heads) {
        int word = state.top(0);
        int head = heads[word];
        int cost = 0;
        for (int i = state.next; i < state.size; i++) {
            if (heads[i] == word) {
                cost++;
            }
        }
        boolean later = move == State.LEFT ? head > state.next : head >= state.next;
        boolean below = move == State.LEFT && state.height > 1 && head == state.stack[state.height - 2];
        return cost + (later || below ? 1 : 0);
    }
}
