package org.readout.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.knowledge.TableSchema.Type;

/**
 * Which lines count where several files have a table; the later file wins. Of a table that has a key the line of the
 * later file takes the place of the earlier one's. An office has the holder of the later file on the days that it tells;
 * a term of an earlier file keeps the days before it, or where it has none those behind it; an office that several hold
 * at once is left as it is. All other lines count, the later ones last.
 */
final class Precedence {

    private Precedence() {}

    /** @param files the rows of each file */
    static List<Row> of(TableSchema schema, List<List<Row>> files) {
        if (files.size() == 1) {
            return files.get(0);
        }
        if (schema.columns().get(0).type() == Type.KEY) {
            String key = schema.columns().get(0).name();
            Map<String, Row> byKey = new LinkedHashMap<>();
            files.forEach(rows -> rows.forEach(r -> byKey.put(r.get(key), r)));
            return List.copyOf(byKey.values());
        }
        List<Row> all = new ArrayList<>();
        for (List<Row> rows : files) {
            if (schema.name().equals("holders")) {
                all = withoutDaysOf(rows, all);
            }
            all.addAll(rows);
        }
        return all;
    }

    private static List<Row> withoutDaysOf(List<Row> later, List<Row> earlier) {
        Map<String, List<Row>> winners = byOffice(later);
        Map<String, List<Row>> losers = byOffice(earlier);
        winners.values().removeIf(Precedence::isShared);
        losers.values().removeIf(Precedence::isShared);
        List<Row> left = new ArrayList<>();
        for (Row row : earlier) {
            String office = office(row);
            Optional<Row> rest = Optional.of(row);
            for (Row winner : losers.containsKey(office) ? winners.getOrDefault(office, List.of()) : List.<Row>of()) {
                rest = rest.flatMap(r -> without(r, winner));
            }
            rest.ifPresent(left::add);
        }
        return left;
    }

    private static Map<String, List<Row>> byOffice(List<Row> terms) {
        Map<String, List<Row>> byOffice = new HashMap<>();
        terms.forEach(
                r -> byOffice.computeIfAbsent(office(r), o -> new ArrayList<>()).add(r));
        return byOffice;
    }

    /** Whether several hold the office at once by one and the same file. */
    private static boolean isShared(List<Row> terms) {
        List<Days> days = terms.stream()
                .map(Days::of)
                .sorted(Comparator.comparing(Days::first))
                .toList();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).overlap(days.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Row> without(Row term, Row winner) {
        Days days = Days.of(term);
        return days.without(Days.of(winner)).map(rest -> {
            Row cut = rest.first().equals(days.first())
                    ? term
                    : term.with("from", rest.first().toString());
            return rest.last().equals(days.last())
                    ? cut
                    : cut.with("to", rest.last().toString());
        });
    }

    private static String office(Row row) {
        return row.get("body") + " " + row.get("role");
    }
}
