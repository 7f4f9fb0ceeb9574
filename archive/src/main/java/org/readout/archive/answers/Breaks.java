package org.readout.archive.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds the breaks of a series: where conflict, or cooperation, comes at another rate among the news of the pair. */
final class Breaks {

    private final Series series;
    private final Function<LocalDate, List<Line>> behind;

    /** @param behind the events of the stretch that begins on a day */
    Breaks(Series series, Function<LocalDate, List<Line>> behind) {
        this.series = series;
        this.behind = behind;
    }

    List<Break> find() {
        List<Break> breaks = new ArrayList<>(of(true));
        breaks.addAll(of(false));
        breaks.sort(java.util.Comparator.comparing(Break::begins).thenComparing(Break::conflict));
        return breaks;
    }

    private List<Break> of(boolean conflict) {
        List<Series.Point> points = series.points();
        double[] counts = points.stream().mapToDouble(p -> p.events(conflict)).toArray();
        double[] news = points.stream().mapToDouble(Series.Point::news).toArray();
        List<Integer> at = ChangePoints.of(counts, news);
        List<Break> breaks = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            int before = i == 0 ? 0 : at.get(i - 1);
            int after = i + 1 == at.size() ? points.size() : at.get(i + 1);
            Stretch left = new Stretch(sum(counts, before, at.get(i)), sum(news, before, at.get(i)));
            Stretch right = new Stretch(sum(counts, at.get(i), after), sum(news, at.get(i), after));
            double gain = ChangePoints.gain(left.count, left.news, right.count, right.news)
                    - ChangePoints.penalty(points.size());
            LocalDate begins = points.get(at.get(i)).begins();
            List<Line> some = some(begins, conflict);
            // Where there is no more of it, the last of it tells more.
            List<Line> lines = some.isEmpty() ? some(points.get(at.get(i) - 1).begins(), conflict) : some;
            breaks.add(new Break(begins, conflict, left.rate(), right.rate(), gain, lines));
        }
        return breaks;
    }

    private record Stretch(double count, double news) {

        double rate() {
            return news == 0 ? 0 : count / news;
        }
    }

    private List<Line> some(LocalDate begins, boolean conflict) {
        return behind.apply(begins).stream()
                .filter(line -> Quad.of(line.act()).isConflict() == conflict)
                .toList();
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }
}
