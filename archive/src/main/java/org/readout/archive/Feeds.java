package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** What is remembered of the feeds that are watched. On one connection. */
final class Feeds {

    private final DuckDBConnection connection;

    Feeds(DuckDBConnection connection) {
        this.connection = connection;
    }

    Optional<WatchedFeed> feed(String address) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT etag, modified FROM feeds WHERE address = ?")) {
            select.setString(1, address);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new WatchedFeed(address, rows.getString(1), rows.getString(2)))
                        : Optional.empty();
            }
        }
    }

    boolean remember(WatchedFeed feed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT OR REPLACE INTO feeds VALUES (?, ?, ?)")) {
            insert.setString(1, feed.address());
            insert.setString(2, feed.etag());
            insert.setString(3, feed.modified());
            return insert.executeUpdate() > 0;
        }
    }

    /** Whether an article came from this place. */
    boolean isKnown(String origin) throws SQLException {
        return exists("SELECT count(*) FROM sources WHERE origin = ?", origin)
                || exists("SELECT count(*) FROM quarantine WHERE origin = ?", origin);
    }

    private boolean exists(String sql, @Nullable String value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1) > 0;
            }
        }
    }
}
