package org.readout.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.archive.Month;
import org.readout.archive.answers.Quad;
import org.readout.archive.answers.Relations;
import org.readout.archive.answers.Series;

/**
 * A series: how many events of each of the four kinds a month had.
 *
 * @param month its first day
 */
public record Months(
        LocalDate month, int verbalCooperation, int materialCooperation, int verbalConflict, int materialConflict) {

    /** So many months without events between others are shown; a longer gap is left out. */
    private static final int GAP = 24;

    public int total() {
        return verbalCooperation + materialCooperation + verbalConflict + materialConflict;
    }

    /** The number of one of the four kinds, from 0. */
    public int of(int kind) {
        return switch (kind) {
            case 0 -> verbalCooperation;
            case 1 -> materialCooperation;
            case 2 -> verbalConflict;
            default -> materialConflict;
        };
    }

    static List<Months> of(List<Month> counted) {
        Map<LocalDate, int[]> months = new TreeMap<>();
        for (Month month : counted) {
            months.computeIfAbsent(month.month(), m -> new int[4])[kind(month.type())] += month.events();
        }
        List<Months> series = new ArrayList<>();
        LocalDate next = null;
        for (Map.Entry<LocalDate, int[]> month : months.entrySet()) {
            LocalDate day = month.getKey();
            if (next != null && next.plusMonths(GAP).isAfter(day)) {
                for (LocalDate empty = next; empty.isBefore(day); empty = empty.plusMonths(1)) {
                    series.add(new Months(empty, 0, 0, 0, 0));
                }
            }
            int[] n = month.getValue();
            series.add(new Months(day, n[0], n[1], n[2], n[3]));
            next = day.plusMonths(1);
        }
        return series;
    }

    /** The series between two sides. */
    static List<Months> of(Relations relations) {
        List<Months> months = new ArrayList<>();
        for (Series.Point point : relations.between().points()) {
            int[] n = counts(point.quads());
            months.add(new Months(point.begins(), n[0], n[1], n[2], n[3]));
        }
        return months;
    }

    /** What each did to the other, in all: the first row is forth, the second back. */
    static List<Months> sums(Relations relations) {
        return List.of(sum(relations.forth()), sum(relations.back()));
    }

    private static Months sum(Series series) {
        int[] sum = new int[4];
        for (Series.Point point : series.points()) {
            int[] n = counts(point.quads());
            for (int i = 0; i < sum.length; i++) {
                sum[i] += n[i];
            }
        }
        return new Months(LocalDate.EPOCH, sum[0], sum[1], sum[2], sum[3]);
    }

    private static int[] counts(Map<Quad, Series.Count> quads) {
        int[] n = new int[4];
        quads.forEach((quad, count) -> n[place(quad)] = count.events());
        return n;
    }

    private static int place(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> 0;
            case MATERIAL_COOPERATION -> 1;
            case VERBAL_CONFLICT -> 2;
            case MATERIAL_CONFLICT -> 3;
        };
    }

    private static int kind(String type) {
        return place(Quad.of(type));
    }
}
