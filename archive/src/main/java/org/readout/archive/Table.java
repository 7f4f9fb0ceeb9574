package org.readout.archive;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Rows for one table, gathered in Java and appended at once within the transaction of the caller. For one thread. */
final class Table {

    private final String name;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    Table(String name) {
        this.name = name;
    }

    /** One row, its values in the order of the columns. */
    void row(@Nullable Object... values) {
        rows.add(values);
    }

    /** Appends the rows to the table of the archive. */
    void append(DuckDBConnection connection) throws SQLException {
        if (!rows.isEmpty()) {
            append(connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, name));
        }
    }

    /** Makes a table of this connection alone, in the place of one of that name, and appends the rows to it. */
    void makeTemporarily(DuckDBConnection connection, String columns) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE " + name + " (" + columns + ")");
        }
        appendTemporarily(connection);
    }

    /** Appends the rows to a table of this connection alone. */
    void appendTemporarily(DuckDBConnection connection) throws SQLException {
        if (!rows.isEmpty()) {
            append(connection.createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, name));
        }
    }

    private void append(DuckDBAppender opened) throws SQLException {
        try (DuckDBAppender appender = opened) {
            for (@Nullable Object[] row : rows) {
                appender.beginRow();
                for (Object value : row) {
                    append(appender, value);
                }
                appender.endRow();
            }
        }
        rows.clear();
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Integer number) {
            appender.append(number.intValue());
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            appender.append(truth.booleanValue());
        } else if (value instanceof byte[] bytes) {
            appender.append(bytes);
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else {
            throw new IllegalArgumentException("no value for a table: " + value.getClass());
        }
    }
}
