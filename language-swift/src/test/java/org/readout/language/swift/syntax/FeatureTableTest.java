package org.readout.language.swift.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

    @Test
    void every_feature_is_found_with_its_number_also_where_many_share_their_upper_parts() {
        int[] features = IntStream.concat(
                        new Random(7).ints(5_000), IntStream.range(0, 300).map(i -> 70_000 + i))
                .distinct()
                .toArray();
        sort(features);
        int[] numbers = IntStream.rangeClosed(1, features.length).toArray();
        int[] asked = features.clone();
        assertThat(new FeatureTable(features, numbers).find(asked, asked.length))
                .isEqualTo(features.length);
        assertThat(asked).isEqualTo(numbers);
    }

    @Test
    void an_unknown_feature_is_left_out_or_zero() {
        FeatureTable table = new FeatureTable(new int[] {4, 5, 6, -1}, new int[] {1, 2, 3, 4});
        int[] asked = {7, 8, 1 << 30, -2, 0, 5};
        int found = table.find(asked, asked.length);
        assertThat(Arrays.stream(asked, 0, found).filter(n -> n != 0)).containsExactly(2);
    }

    @Test
    void a_table_of_nothing_finds_nothing() {
        int[] asked = {0, 1, -1};
        int found = new FeatureTable(new int[0], new int[0]).find(asked, asked.length);
        assertThat(Arrays.stream(asked, 0, found)).isEmpty();
    }

    private static void sort(int[] features) {
        int[] signed =
                Arrays.stream(features).map(f -> f ^ Integer.MIN_VALUE).sorted().toArray();
        Arrays.setAll(features, i -> signed[i] ^ Integer.MIN_VALUE);
    }
}
