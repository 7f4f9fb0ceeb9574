package org.readout.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.archive.Month;

/**
 * A series: how many events of each of the four kinds a month had.
 *
 * @param month its first day
 */
public record Months(
        LocalDate month, int verbalCooperation, int materialCooperation, int verbalConflict, int materialConflict) {

    private static final Set<String> VERBAL_COOPERATION = Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE");
    private static final Set<String> MATERIAL_COOPERATION = Set.of("COOPERATE", "AID", "RETREAT");
    private static final Set<String> VERBAL_CONFLICT = Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN");

    /** So many months without events between others are shown; a longer gap is left out. */
    private static final int GAP = 24;

    public int total() {
        return verbalCooperation + materialCooperation + verbalConflict + materialConflict;
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

    private static int kind(String type) {
        if (VERBAL_COOPERATION.contains(type)) {
            return 0;
        }
        if (MATERIAL_COOPERATION.contains(type)) {
            return 1;
        }
        return VERBAL_CONFLICT.contains(type) ? 2 : 3;
    }
}
