package org.readout.language.swift.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MixtureTest {

    private static short weight(int label, int weight) {
        return (short) (label << 8 | weight & 0xFF);
    }

    @Test
    void the_weights_of_a_feature_are_the_mean_of_those_in_each_model() {
        Weights one = new Weights(
                new int[] {5, -3}, new int[] {2, 1}, new short[] {weight(1, 40), weight(2, -20), weight(0, 90)});
        Weights other = new Weights(new int[] {5, 9}, new int[] {1, 1}, new short[] {weight(1, 20), weight(3, 10)});

        Weights mean = Mixture.mean(List.of(one, other));

        assertThat(mean.features()).containsExactly(5, 9, -3);
        assertThat(mean.counts()).containsExactly(2, 1, 1);
        assertThat(mean.weights()).containsExactly(weight(1, 30), weight(2, -10), weight(3, 5), weight(0, 45));
    }
}
