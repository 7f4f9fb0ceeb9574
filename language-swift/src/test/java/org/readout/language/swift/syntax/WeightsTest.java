package org.readout.language.swift.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final Weights THREE =
            new Weights(new int[] {5, 1_234_567, -70_000}, new int[] {2, 1, 1}, new short[] {
                weight(0, 7), weight(1, 127), weight(0, -127), weight(2, -3)
            });

    private static short weight(int label, int value) {
        return (short) (label << 8 | value & 0xFF);
    }

    @Test
    void known_features_speak_for_and_against_classes() {
        int[] scores = new int[3];
        THREE.add(new int[] {5, 1_234_567, -70_000}, 3, scores);
        assertThat(scores).containsExactly(-120, 127, -3);
    }

    @Test
    void unknown_features_say_nothing() {
        int[] scores = new int[3];
        THREE.add(new int[] {6, 0, -1, 70_000}, 4, scores);
        assertThat(scores).containsOnly(0);
    }

    @Test
    void weights_of_moves_are_the_same_laid_out_for_speed() {
        int[] scores = new int[3];
        new MoveWeights(THREE).add(new int[] {5, 1_234_567, -70_000, 6, 0}, 5, scores);
        assertThat(scores).containsExactly(-120, 127, -3);
    }

    @Test
    void only_features_that_count_are_asked_for() {
        int[] scores = new int[3];
        THREE.add(new int[] {5, 1_234_567}, 1, scores);
        assertThat(scores).containsExactly(7, 127, 0);
    }
}
