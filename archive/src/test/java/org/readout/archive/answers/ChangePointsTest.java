package org.readout.archive.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangePointsTest {

    @Test
    void counts_that_come_at_one_rate_have_no_break() {
        assertThat(ChangePoints.of(new double[] {2, 3, 1, 2, 4, 2, 1, 3}, ones(8)))
                .isEmpty();
        assertThat(ChangePoints.of(new double[12], ones(12))).isEmpty();
        assertThat(ChangePoints.of(new double[0], new double[0])).isEmpty();
    }

    @Test
    void the_break_is_where_the_rate_rises_and_where_it_falls() {
        double[] counts = {1, 0, 2, 1, 9, 11, 8, 10, 1, 0, 1, 2};
        assertThat(ChangePoints.of(counts, ones(12))).containsExactly(4, 8);
    }

    @Test
    void more_events_among_as_much_more_news_are_no_break() {
        double[] counts = {1, 0, 2, 1, 9, 11, 8, 10};
        double[] news = {10, 8, 12, 10, 90, 100, 95, 100};
        assertThat(ChangePoints.of(counts, news)).isEmpty();
        assertThat(ChangePoints.of(counts, ones(8))).containsExactly(4);
    }

    @Test
    void a_stretch_without_news_says_nothing() {
        double[] counts = {2, 2, 0, 0, 2, 2};
        double[] news = {4, 4, 0, 0, 4, 4};
        assertThat(ChangePoints.of(counts, news)).isEmpty();
    }

    @Test
    void pruning_loses_nothing_against_trying_every_division() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int n = 1 + random.nextInt(9);
            double[] counts = random.doubles(n, 0, 12).map(Math::floor).toArray();
            double[] news = random.doubles(n, 1, 9).map(Math::floor).toArray();
            double penalty = random.nextDouble() * 6;
            assertThat(cost(counts, news, ChangePoints.of(counts, news, penalty), penalty))
                    .as(Arrays.toString(counts) + Arrays.toString(news))
                    .isCloseTo(best(counts, news, penalty), org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void every_count_needs_its_exposure() {
        assertThatThrownBy(() -> ChangePoints.of(new double[2], ones(3))).isInstanceOf(IllegalArgumentException.class);
    }

    private static double best(double[] counts, double[] news, double penalty) {
        double best = Double.POSITIVE_INFINITY;
        for (int chosen = 0; chosen < 1 << (counts.length - 1); chosen++) {
            List<Integer> breaks = new ArrayList<>();
            for (int i = 1; i < counts.length; i++) {
                if ((chosen >> (i - 1) & 1) == 1) {
                    breaks.add(i);
                }
            }
            best = Math.min(best, cost(counts, news, breaks, penalty));
        }
        return best;
    }

    /** Written anew, from the likelihood. */
    private static double cost(double[] counts, double[] news, List<Integer> breaks, double penalty) {
        List<Integer> ends = new ArrayList<>(breaks);
        ends.add(counts.length);
        double cost = penalty * breaks.size();
        int from = 0;
        for (int to : ends) {
            double count = Arrays.stream(counts, from, to).sum();
            double exposure = Arrays.stream(news, from, to).sum();
            double rate = count / exposure;
            cost += count == 0 ? 0 : -2 * (count * Math.log(rate) - rate * exposure);
            from = to;
        }
        return cost;
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
