package org.readout.knowledge;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
                if (column.list()) {
                    row.list(column.name()).forEach(value -> check(row, column, value));
                } else {
                    check(row, column, row.get(column.name()));
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

    private @Nullable String fault(Column column, String value) {
        return switch (column.type()) {
            case KEY, TEXT -> null;
            case DATE -> dateFault(value);
            case NUMBER -> isNumber(value) ? null : "is not a number";
            case WIKIDATA -> value.startsWith("Q") && digits(value, 1) == value.length() && value.length() > 1
                    ? null
                    : "is not a Wikidata id (Q and digits)";
            case ONE_OF -> column.values().contains(value)
                    ? null
                    : "is not one of " + String.join(", ", column.values());
            case REFERENCE -> isKnown(column.values(), value)
                    ? null
                    : "is not in " + String.join(" or ", column.values());
        };
    }

    private boolean isKnown(List<String> tables, String value) {
        for (String table : tables) {
            if (keys.getOrDefault(table, Set.of()).contains(value)) {
                return true;
            }
        }
        return false;
    }

    /** {@code -12.5}: digits, with others behind a dot or none. */
    private static boolean isNumber(String value) {
        int from = value.startsWith("-") ? 1 : 0;
        int dot = digits(value, from);
        boolean whole = dot == value.length();
        return dot > from
                && (whole
                        || value.charAt(dot) == '.'
                                && dot + 1 < value.length()
                                && digits(value, dot + 1) == value.length());
    }

    /** Behind the digits that stand from here on. */
    private static int digits(String value, int from) {
        int at = from;
        while (at < value.length() && value.charAt(at) >= '0' && value.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static @Nullable String dateFault(String value) {
        try {
            CoarseDate.parse(value);
            return null;
        } catch (DateTimeException e) {
            return "is not a date (2019, 2019-12 or 2019-12-01)";
        }
    }
}
