package org.readout.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Month;
import org.readout.archive.answers.Break;
import org.readout.archive.answers.Quad;
import org.readout.archive.answers.Relations;
import org.readout.archive.answers.Series;

/**
 * A series over time: how many events of each of the four kinds every stretch had, and how many of them were meetings. One
 * stretch follows the other without a gap. A few events of long ago do not make it coarse: they are left out, and counted.
 *
 * @param earlier events before the first stretch
 * @param undated events that no day is known of
 */
public record Timeline(Stretches stretches, List<Row> rows, int earlier, int undated) {

    /** More stretches than these are parted coarser. */
    private static final int MOST = 96;

    /** One in so many events may be left out as of long ago. */
    private static final int FEW = 12;

    public Timeline {
        rows = List.copyOf(rows);
    }

    /**
     * One stretch.
     *
     * @param from its first day
     * @param to its last day
     * @param counts events of each kind: cooperation in words and in deeds, conflict in words and in deeds
     * @param turns whether the series turns here
     */
    public record Row(LocalDate from, LocalDate to, List<Integer> counts, int meetings, boolean turns) {

        public Row {
            counts = List.copyOf(counts);
        }
    }

    /** What a month had. */
    private static final class Tally {
        private final int[] counts = new int[4];
        private int meetings;

        void add(Tally other) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += other.counts[i];
            }
            meetings += other.meetings;
        }

        int total() {
            return counts[0] + counts[1] + counts[2] + counts[3];
        }
    }

    /** Of events that were counted by month and type. */
    static Timeline of(List<Month> counted) {
        TreeMap<LocalDate, Tally> months = new TreeMap<>();
        for (Month month : counted) {
            Tally tally = months.computeIfAbsent(month.month(), m -> new Tally());
            tally.counts[place(Quad.of(month.type()))] += month.events();
            tally.meetings += month.type().equals("CONSULT") ? month.events() : 0;
        }
        return of(months, Set.of(), 0);
    }

    /** Of what passed between two sides; meetings are counted apart. */
    static Timeline of(Relations relations, List<Month> meetings) {
        TreeMap<LocalDate, Tally> months = new TreeMap<>();
        for (Series.Point point : relations.between().points()) {
            Tally tally = new Tally();
            point.quads().forEach((quad, count) -> tally.counts[place(quad)] += count.events());
            if (tally.total() > 0) {
                months.put(point.begins(), tally);
            }
        }
        for (Month month : meetings) {
            months.computeIfAbsent(month.month(), m -> new Tally()).meetings += month.events();
        }
        Set<LocalDate> turns = new HashSet<>();
        relations.breaks().stream().map(Break::begins).forEach(turns::add);
        return of(months, turns, relations.between().undated());
    }

    private static Timeline of(TreeMap<LocalDate, Tally> months, Set<LocalDate> turns, int undated) {
        if (months.isEmpty()) {
            return new Timeline(Stretches.MONTHS, List.of(), 0, undated);
        }
        LocalDate last = months.lastKey();
        LocalDate first = first(months, last);
        Stretches stretches = Stretches.between(first, last, MOST);
        LocalDate begins = stretches.begin(first);
        int earlier =
                months.headMap(begins).values().stream().mapToInt(Tally::total).sum();
        Map<LocalDate, Tally> tallies = new HashMap<>();
        months.tailMap(begins)
                .forEach((month, tally) -> tallies.computeIfAbsent(stretches.begin(month), b -> new Tally())
                        .add(tally));
        Set<LocalDate> turned = new HashSet<>();
        turns.forEach(day -> turned.add(stretches.begin(day)));
        List<Row> rows = new ArrayList<>();
        for (LocalDate day : stretches.all(first, last)) {
            Tally tally = tallies.getOrDefault(day, new Tally());
            List<Integer> counts = List.of(tally.counts[0], tally.counts[1], tally.counts[2], tally.counts[3]);
            rows.add(new Row(day, stretches.end(day), counts, tally.meetings, turned.contains(day)));
        }
        return new Timeline(stretches, rows, earlier, undated);
    }

    /** The first month of all, or of all but a few where that makes the stretches finer. */
    private static LocalDate first(TreeMap<LocalDate, Tally> months, LocalDate last) {
        int few = months.values().stream().mapToInt(Tally::total).sum() / FEW;
        LocalDate first = months.firstKey();
        Stretches finest = Stretches.between(first, last, MOST);
        int before = 0;
        for (Map.Entry<LocalDate, Tally> month : months.entrySet()) {
            Stretches here = Stretches.between(month.getKey(), last, MOST);
            if (before <= few && here.compareTo(finest) < 0) {
                finest = here;
                first = month.getKey();
            }
            before += month.getValue().total();
        }
        return first;
    }

    private static int place(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> 0;
            case MATERIAL_COOPERATION -> 1;
            case VERBAL_CONFLICT -> 2;
            case MATERIAL_CONFLICT -> 3;
        };
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether any stretch had a meeting. */
    public boolean hasMeetings() {
        return rows.stream().anyMatch(row -> row.meetings() > 0);
    }

    /** The last day before the first stretch; null where there is none. */
    public @Nullable LocalDate before() {
        return rows.isEmpty() ? null : rows.get(0).from().minusDays(1);
    }

    /** What one side did to the other in all, kind by kind, undated events left out. */
    static List<Integer> sums(Series series) {
        int[] sum = new int[4];
        for (Series.Point point : series.points()) {
            point.quads().forEach((quad, count) -> sum[place(quad)] += count.events());
        }
        return List.of(sum[0], sum[1], sum[2], sum[3]);
    }
}
