package org.readout.language.swift.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CostsTest {

    /** 'They signed the treaty': the root is 4. */
    private static final int[] HEADS = {1, 4, 3, 1};

    private static State after(int... moves) {
        State state = new State();
        state.start(HEADS.length);
        for (int move : moves) {
            if (move == State.SHIFT) {
                state.shift();
            } else {
                state.attach(move, 0);
            }
        }
        return state;
    }

    @Test
    void the_right_move_gives_up_nothing() {
        assertThat(Costs.of(State.LEFT, after(State.SHIFT), HEADS)).isZero();
        assertThat(Costs.of(State.SHIFT, after(State.SHIFT, State.LEFT), HEADS)).isZero();
    }

    @Test
    void taking_a_head_on_the_stack_gives_up_the_dependant_below() {
        assertThat(Costs.of(State.SHIFT, after(State.SHIFT), HEADS)).isEqualTo(1);
    }

    @Test
    void a_head_that_goes_too_early_gives_up_what_was_to_come() {
        State state = after(State.SHIFT, State.LEFT, State.SHIFT);
        assertThat(Costs.of(State.LEFT, state, HEADS)).isEqualTo(2);
    }

    @Test
    void a_sentence_parsed_by_moves_that_cost_nothing_is_the_gold_tree() {
        State state = new State();
        state.start(HEADS.length);
        while (!state.done()) {
            int best = -1;
            for (int move = 0; move < State.MOVES; move++) {
                if (state.allows(move) && (best < 0 || Costs.of(move, state, HEADS) < Costs.of(best, state, HEADS))) {
                    best = move;
                }
            }
            if (best == State.SHIFT) {
                state.shift();
            } else {
                state.attach(best, 0);
            }
        }
        assertThat(state.tree()).containsExactly(1, -1, 3, 1);
    }
}
