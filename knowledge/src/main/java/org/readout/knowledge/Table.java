package org.readout.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one table, in the order of its files and lines. Immutable. */
public record Table(String name, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /** Reads a file's lines; what is wrong with their shape is added to {@code problems} and the line left out. */
    static List<Row> parse(String file, String text, List<String> expected, List<Problem> problems) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = null;
        int number = 0;
        int end;
        for (int begin = 0; begin <= text.length(); begin = end + 1) {
            end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
            number++;
            String line = text.substring(begin, end);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = fields(line);
            if (columns == null) {
                columns = header(fields);
                if (!List.of(fields).equals(expected)) {
                    problems.add(new Problem(file, number, "the columns have to be " + String.join(" | ", expected)));
                    return rows;
                }
            } else if (fields.length > expected.size()) {
                problems.add(new Problem(
                        file,
                        number,
                        "has " + fields.length + " fields, the table has " + expected.size() + " columns"));
            } else {
                rows.add(new Row(columns, fields, file, number));
            }
        }
        if (columns == null) {
            problems.add(new Problem(file, number, "no line names the columns"));
        }
        return rows;
    }

    private static String[] fields(String line) {
        String[] fields = line.split("\\|", -1);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i].strip();
        }
        return fields;
    }

    private static Map<String, Integer> header(String[] fields) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            columns.put(fields[i], i);
        }
        return columns;
    }
}
