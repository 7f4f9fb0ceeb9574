package org.readout.knowledge;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.knowledge.TableSchema.Column;

/** Holds rows against their schema. */
final class Checker {

    private final Map<String, Set<String>> keys;
    private final List<Problem> problems;

    /** @param keys by table name, the values of its first column */
    Checker(Map<String, Set<String>> keys, List<Problem> problems) {
        this.keys = keys;
        this.problems = problems;
    }

    void check(TableSchema schema, List<Row> rows) {
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            for (Column column : schema.columns()) {
                List<String> values = column.list() ? row.list(column.name()) : List.of(row.get(column.name()));
                for (String value : values) {
                    check(row, column, value);
                }
                if (column.type() == TableSchema.Type.KEY && !seen.add(row.get(column.name()))) {
                    problems.add(row.problem(column.name() + " '" + row.get(column.name()) + "' stands twice"));
                }
            }
        }
    }

    private void check(Row row, Column column, String value) {
        if (value.isEmpty()) {
            if (column.required()) {
                problems.add(row.problem(column.name() + " may not be empty"));
            }
            return;
        }
        String fault = fault(column, value);
        if (fault != null) {
            problems.add(row.problem(column.name() + " '" + value + "' " + fault));
        }
    }

    private @org.jspecify.annotations.Nullable String fault(Column column, String value) {
        return switch (column.type()) {
            case KEY, TEXT -> null;
            case DATE -> dateFault(value);
            case NUMBER -> value.matches("-?\\d+(\\.\\d+)?") ? null : "is not a number";
            case WIKIDATA -> value.matches("Q\\d+") ? null : "is not a Wikidata id (Q and digits)";
            case ONE_OF -> column.values().contains(value)
                    ? null
                    : "is not one of " + String.join(", ", column.values());
            case REFERENCE -> column.values().stream()
                            .anyMatch(t -> keys.getOrDefault(t, Set.of()).contains(value))
                    ? null
                    : "is not in " + String.join(" or ", column.values());
        };
    }

    private static @org.jspecify.annotations.Nullable String dateFault(String value) {
        try {
            CoarseDate.parse(value);
            return null;
        } catch (DateTimeException e) {
            return "is not a date (2019, 2019-12 or 2019-12-01)";
        }
    }
}
