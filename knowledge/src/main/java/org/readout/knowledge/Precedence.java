package org.readout.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.TableSchema.Type;

/**
 * Which lines count where several files have a table; the later file wins. Of a table that has a key the line of the
 * later file takes the place of the earlier one's. An office has the holder of the later file on the days that it tells;
 * a term of an earlier file keeps the days before it, or where it has none those behind it. All other lines count, the
 * later ones last.
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
        Map<String, List<Row>> byOffice = new HashMap<>();
        later.forEach(r -> byOffice.computeIfAbsent(office(r), o -> new ArrayList<>())
                .add(r));
        List<Row> left = new ArrayList<>();
        for (Row row : earlier) {
            Row rest = row;
            for (Row winner : byOffice.getOrDefault(office(row), List.of())) {
                rest = rest == null ? null : without(rest, winner);
            }
            if (rest != null) {
                left.add(rest);
            }
        }
        return left;
    }

    private static @Nullable Row without(Row term, Row winner) {
        if (first(term).isAfter(last(winner)) || first(winner).isAfter(last(term))) {
            return term;
        }
        if (first(term).isBefore(first(winner))) {
            return term.with("to", first(winner).minusDays(1).toString());
        }
        return last(term).isAfter(last(winner))
                ? term.with("from", last(winner).plusDays(1).toString())
                : null;
    }

    private static String office(Row row) {
        return row.get("body") + " " + row.get("role");
    }

    private static LocalDate first(Row term) {
        return term.optional("from").map(d -> CoarseDate.parse(d).first()).orElse(LocalDate.MIN);
    }

    private static LocalDate last(Row term) {
        return term.optional("to").map(d -> CoarseDate.parse(d).last()).orElse(LocalDate.MAX);
    }
}
