package org.readout.archive;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A table of somebody's making, such as one that a page shows, to be written to a file ({@link Archive#save}). First its
 * columns, then its rows. For one thread, and written once.
 *
 * <pre>{@code
 * Sheet sheet = new Sheet().text("actor").whole("articles");
 * sheet.row("Sergey Lavrov", 12);
 * archive.save(ExportFormat.CSV, sheet, file);
 * }</pre>
 */
public final class Sheet {

    private static final String NAME = "sheet";

    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Table rows = new Table(NAME);

    public Sheet text(String column) {
        return column(column, "VARCHAR");
    }

    /** A column of whole numbers. */
    public Sheet whole(String column) {
        return column(column, "INTEGER");
    }

    /** A column of numbers. */
    public Sheet number(String column) {
        return column(column, "DOUBLE");
    }

    public Sheet day(String column) {
        return column(column, "DATE");
    }

    private Sheet column(String column, String type) {
        columns.put(column, type);
        return this;
    }

    /**
     * A row, its values in the order of the columns.
     *
     * @throws IllegalArgumentException where there are more or fewer values than columns
     */
    public Sheet row(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for the columns " + columns.keySet());
        }
        rows.row(values);
        return this;
    }

    /** On a connection that nobody else uses. */
    void write(DuckDBConnection connection, ExportFormat format, Path file) throws SQLException {
        String laidOut = columns.entrySet().stream()
                .map(column -> "\"" + column.getKey() + "\" " + column.getValue())
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE " + NAME + " (" + laidOut + ")");
            rows.appendTemporarily(connection);
            String to = file.toString().replace("'", "''");
            statement.execute("COPY (FROM " + NAME + ") TO '" + to + "' (" + format.options() + ")");
        }
    }
}
