package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/**
 * How much an archive holds.
 *
 * @param articles texts, each once
 * @param unread articles among them that are kept though nothing could read them
 * @param places where they came from; one for each article at least
 * @param stories articles, copies of one another counted once
 * @param statements as they are told, once for each article that tells them
 * @param events as they are told, once for each article that tells them
 * @param leftOut what could not be read
 */
public record Counts(
        long articles, long unread, long places, long stories, long statements, long events, long leftOut) {

    static Counts of(DuckDBConnection connection) throws SQLException {
        String sql = "SELECT (SELECT count(*) FROM articles), (SELECT count(unread) FROM articles),"
                + " (SELECT count(*) FROM sources), (SELECT count(*) FROM stories WHERE story = article),"
                + " (SELECT count(*) FROM statements), (SELECT count(*) FROM events),"
                + " (SELECT count(*) FROM quarantine)";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return new Counts(
                    rows.getLong(1),
                    rows.getLong(2),
                    rows.getLong(3),
                    rows.getLong(4),
                    rows.getLong(5),
                    rows.getLong(6),
                    rows.getLong(7));
        }
    }
}
