package org.readout.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One line of a table: a fact. */
public final class Row {

    private final Map<String, Integer> columns;
    private final String[] fields;
    private final String file;
    private final int line;

    Row(Map<String, Integer> columns, String[] fields, String file, int line) {
        this.columns = columns;
        this.fields = fields;
        this.file = file;
        this.line = line;
    }

    /**
     * The field's text without blanks around it; empty where it is empty.
     *
     * @throws IllegalArgumentException where the table has no such column
     */
    public String get(String column) {
        Integer at = columns.get(column);
        if (at == null) {
            throw new IllegalArgumentException(file + " has no column " + column + ", it has " + columns.keySet());
        }
        return at < fields.length ? fields[at] : "";
    }

    public Optional<String> optional(String column) {
        String text = get(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The values of a list field, parted by {@code ;}. */
    public List<String> list(String column) {
        String text = get(column);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (String value : text.split(";")) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    /** The names of the table's columns. */
    public Set<String> columns() {
        return Set.copyOf(columns.keySet());
    }

    /** The row with another value of a column. */
    Row with(String column, String value) {
        String[] changed = Arrays.copyOf(fields, columns.size());
        for (int i = fields.length; i < changed.length; i++) {
            changed[i] = "";
        }
        changed[columns.getOrDefault(column, 0)] = value;
        return new Row(columns, changed, file, line);
    }

    /** A problem of this line. */
    public Problem problem(String message) {
        return new Problem(file, line, message);
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    int width() {
        return fields.length;
    }
}
