package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/** What is talked about. On one connection. */
final class Matters {

    private static final String NAME =
            "SELECT name FROM known_names WHERE who = ? AND matter ORDER BY times DESC, name LIMIT 1";

    private static final String PAGE = "WITH page AS MATERIALIZED (SELECT who, arg_max(name, (times, name)) AS name,"
            + " CAST(sum(times) AS BIGINT) AS articles FROM known_names WHERE matter GROUP BY who"
            + " ORDER BY articles DESC, who LIMIT ? OFFSET ?)"
            + " SELECT who, page.name, any_value(kind) AS kind, articles FROM page JOIN matters ON what = who"
            + " GROUP BY ALL ORDER BY articles DESC, who";

    private static final String COUNT = "SELECT count(DISTINCT who) FROM known_names WHERE matter";

    private final DuckDBConnection connection;

    Matters(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** The name of one, as most articles have it. */
    Optional<String> name(String what) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NAME)) {
            select.setString(1, what);
            return Rows.of(select, row -> row.getString(1)).stream().findFirst();
        }
    }

    List<Facet> all(int offset, int size) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setInt(1, size);
            select.setInt(2, offset);
            return Rows.of(
                    select,
                    row -> new Facet(
                            row.getString("kind"),
                            row.getString("who"),
                            row.getString("name"),
                            row.getInt("articles")));
        }
    }

    long count() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COUNT)) {
            return Rows.of(select, row -> row.getLong(1)).get(0);
        }
    }
}
