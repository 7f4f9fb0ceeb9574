package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.readout.archive.merging.Decisions;

/** What people decided about reports. The later decision about two of them takes the place of the earlier. */
final class Corrections {

    private Corrections() {}

    static Decisions of(DuckDBConnection connection) throws SQLException {
        Set<Decisions.Pair> apart = new HashSet<>();
        Set<Decisions.Pair> together = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT one, other, verdict FROM corrections")) {
            while (rows.next()) {
                Decisions.Pair pair = Decisions.Pair.of(rows.getString(1), rows.getString(2));
                (rows.getString(3).equals("apart") ? apart : together).add(pair);
            }
        }
        return new Decisions(apart, together);
    }

    /** Enters a decision, or with null for the verdict takes back what was decided. */
    static void enter(
            DuckDBConnection connection,
            Decisions.Pair pair,
            @org.jspecify.annotations.Nullable String verdict,
            String why)
            throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM corrections WHERE one = ? AND other = ?")) {
            delete.setString(1, pair.one());
            delete.setString(2, pair.other());
            delete.executeUpdate();
        }
        if (verdict == null) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO corrections VALUES (?, ?, ?, ?)")) {
            insert.setString(1, pair.one());
            insert.setString(2, pair.other());
            insert.setString(3, verdict);
            insert.setString(4, why);
            insert.executeUpdate();
        }
    }
}
