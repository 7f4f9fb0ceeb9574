package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The numbers of what reads; a new one is entered when it is first met. Within one transaction. */
final class Versions {

    private final DuckDBConnection connection;
    private final Map<String, Integer> numbers = new HashMap<>();

    Versions(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT reader, version FROM versions")) {
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getInt(2));
            }
        }
    }

    @Nullable
    Integer number(@Nullable String reader) throws SQLException {
        if (reader == null) {
            return null;
        }
        Integer known = numbers.get(reader);
        return known != null ? known : enter(reader);
    }

    private int enter(String reader) throws SQLException {
        int number = numbers.size() + 1;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO versions VALUES (?, ?)")) {
            insert.setInt(1, number);
            insert.setString(2, reader);
            insert.executeUpdate();
        }
        numbers.put(reader, number);
        return number;
    }
}
