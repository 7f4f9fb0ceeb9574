package org.readout.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two exports with named columns, row by row, by the column {@code key}.
 *
 * @param came rows that only the later has
 * @param went rows that only the earlier has
 * @param changed rows of both with another value in some column
 * @param same rows of both with the same values
 * @param columns in how many rows which column changed; columns of both alone
 * @param lines some of the rows, for people: {@code + key: …}, {@code - key: …}, {@code ~ key column: old → new}
 */
public record Difference(long came, long went, long changed, long same, Map<String, Long> columns, List<String> lines) {

    public Difference {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        lines = List.copyOf(lines);
    }

    /**
     * Compares two files ({@code .csv}, {@code .parquet}, {@code .jsonl}, or whatever they look like).
     *
     * @param most how many rows of each kind are told in lines
     * @throws ArchiveException where one cannot be read or has no keys
     */
    public static Difference between(Path one, Path other, int most) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return new Comparison(connection, most).of(one, other);
        } catch (SQLException e) {
            String message = String.valueOf(e.getMessage());
            throw new ArchiveException(
                    one + ", " + other + ": cannot be compared ("
                            + message.lines().findFirst().orElse("") + ")",
                    e);
        }
    }

    /** One comparison. */
    private static final class Comparison {
        private final Connection connection;
        private final int most;
        private final Map<String, Long> columns = new LinkedHashMap<>();
        private final List<String> lines = new ArrayList<>();

        Comparison(Connection connection, int most) {
            this.connection = connection;
            this.most = most;
        }

        Difference of(Path one, Path other) throws SQLException {
            load("a", one);
            load("b", other);
            execute("CREATE TABLE came AS FROM b ANTI JOIN a USING (key)");
            execute("CREATE TABLE went AS FROM a ANTI JOIN b USING (key)");
            List<String> shared =
                    texts("SELECT column_name FROM (DESCRIBE a) SEMI JOIN (DESCRIBE b) d USING (column_name)"
                            + " WHERE column_name <> 'key'");
            rows("+", "came", shared);
            rows("-", "went", shared);
            execute("CREATE TABLE changed (key VARCHAR)");
            for (String column : shared) {
                column(column);
            }
            long changed = number("SELECT count(DISTINCT key) FROM changed");
            long both = number("SELECT count(*) FROM a SEMI JOIN b USING (key)");
            return new Difference(
                    number("SELECT count(*) FROM came"),
                    number("SELECT count(*) FROM went"),
                    changed,
                    both - changed,
                    columns,
                    lines);
        }

        /** Everything as text, so that no guess about types makes a change. */
        private void load(String table, Path file) throws SQLException {
            if (!Files.isRegularFile(file)) {
                throw new ArchiveException(file + ": there is no such file");
            }
            String from = "'" + file.toString().replace("'", "''") + "'";
            String name = file.toString();
            String read = name.endsWith(".parquet")
                    ? "read_parquet(" + from + ")"
                    : name.endsWith(".jsonl") || name.endsWith(".json")
                            ? "read_json(" + from + ", format = 'newline_delimited')"
                            : "read_csv(" + from + ", header = true, all_varchar = true)";
            execute("CREATE TABLE " + table + " AS SELECT CAST(COLUMNS(*) AS VARCHAR) FROM " + read);
            if (texts("SELECT column_name FROM (DESCRIBE " + table + ") WHERE column_name = 'key'")
                    .isEmpty()) {
                throw new ArchiveException(file + ": has no column 'key'; only csv, parquet and jsonl are compared");
            }
        }

        private void rows(String sign, String table, List<String> shared) throws SQLException {
            String told = shared.contains("evidence") ? "evidence" : "key";
            lines.addAll(texts("SELECT '" + sign + " ' || key || ': ' || coalesce(" + told + ", '') FROM " + table
                    + " ORDER BY key LIMIT " + most));
        }

        private void column(String column) throws SQLException {
            String c = "\"" + column.replace("\"", "\"\"") + "\"";
            String differ = " FROM a JOIN b USING (key) WHERE a." + c + " IS DISTINCT FROM b." + c;
            long count = number("SELECT count(*)" + differ);
            if (count > 0) {
                columns.put(column, count);
                execute("INSERT INTO changed SELECT key" + differ);
                lines.addAll(texts("SELECT '~ ' || key || ' " + column.replace("'", "''") + ": ' || coalesce(a." + c
                        + ", '') || ' → ' || coalesce(b." + c + ", '')" + differ + " ORDER BY key LIMIT " + most));
            }
        }

        private void execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private long number(String sql) throws SQLException {
            return Long.parseLong(texts("SELECT CAST((" + sql + ") AS VARCHAR)").get(0));
        }

        private List<String> texts(String sql) throws SQLException {
            List<String> texts = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }
}
