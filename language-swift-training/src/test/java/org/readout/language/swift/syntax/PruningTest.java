package org.readout.language.swift.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PruningTest {

    @Test
    void smallWeightsGoAndFeaturesThatHaveNoOther() {
        short large = (short) (3 << 8 | 40);
        short negative = (short) (2 << 8 | (-90 & 0xFF));
        short small = (short) (1 << 8 | 16);
        Weights pruned = Pruning.pruned(
                new Weights(new int[] {5, 9, 12}, new int[] {2, 1, 1}, new short[] {large, small, small, negative}));

        assertThat(pruned.features()).containsExactly(5, 12);
        assertThat(pruned.counts()).containsExactly(1, 1);
        assertThat(pruned.weights()).containsExactly(large, negative);
    }
}
