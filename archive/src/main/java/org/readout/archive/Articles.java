package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Lists of articles. On one connection. */
final class Articles {

    /** First which, then their texts: else the database unpacks the texts of all. */
    private static final String PAGE =
            "WITH page AS MATERIALIZED (SELECT a.rowid AS row, a.article, a.published, %2$s AS rank"
                    + " FROM articles a%3$s WHERE %1$s ORDER BY rank, a.published DESC NULLS LAST, a.article DESC LIMIT ? OFFSET ?),"
                    + " told AS MATERIALIZED (SELECT article, count(*) AS n FROM event_lines WHERE article IN (SELECT article FROM page)"
                    + " GROUP BY article),"
                    + " said AS MATERIALIZED (SELECT article, count(*) AS n FROM statement_lines"
                    + " WHERE article IN (SELECT article FROM page) GROUP BY article),"
                    + " places AS MATERIALIZED (SELECT article, min(origin) AS origin FROM sources"
                    + " WHERE article IN (SELECT article FROM page) GROUP BY article)"
                    + " SELECT a.id, a.title, a.deck, a.publisher, a.language, a.published, a.unread,"
                    + " coalesce(a.title, a.text[1:120]) AS called, o.origin, coalesce(s.n, 0) AS statements,"
                    + " coalesce(e.n, 0) AS events"
                    + " FROM (FROM articles WHERE rowid IN (SELECT row FROM page)) a JOIN page p ON p.article = a.article"
                    + " LEFT JOIN said s ON s.article = a.article LEFT JOIN told e ON e.article = a.article"
                    + " LEFT JOIN places o ON o.article = a.article"
                    + " ORDER BY p.rank, a.published DESC NULLS LAST, a.article DESC";

    private static final String FOUND = " JOIN (SELECT unnest(list) AS article, generate_subscripts(list, 1) AS rank"
            + " FROM (SELECT CAST(? AS BIGINT[]) AS list)) w USING (article)";

    private final DuckDBConnection connection;

    Articles(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** @param words those that have the words asked for, the best first, or null where none are asked for */
    List<Listed> page(Filter filter, @Nullable List<Long> words, int offset, int size) throws SQLException {
        Where where = Where.ofArticles(connection, filter, null);
        String found = words == null ? "" : FOUND;
        String rank = words == null ? "0" : "w.rank";
        try (PreparedStatement select = connection.prepareStatement(String.format(PAGE, where.sql(), rank, found))) {
            int next = 1;
            if (words != null) {
                select.setArray(next++, connection.createArrayOf("BIGINT", words.toArray()));
            }
            next = where.set(select, next);
            select.setInt(next, size);
            select.setInt(next + 1, offset);
            return Rows.of(select, Articles::listed);
        }
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getString("id"),
                row.getString("called"),
                row.getString("deck"),
                row.getString("publisher"),
                row.getString("origin"),
                row.getString("language"),
                Rows.day(row, "published"),
                row.getString("unread"),
                row.getInt("statements"),
                row.getInt("events"));
    }

    long count(Filter filter, @Nullable Collection<Long> words) throws SQLException {
        Where where = Where.ofArticles(connection, filter, words);
        try (PreparedStatement select =
                connection.prepareStatement("SELECT count(*) FROM articles a WHERE " + where.sql())) {
            where.set(select);
            return Rows.of(select, row -> row.getLong(1)).get(0);
        }
    }

    Map<String, String> keys(String id) throws SQLException {
        String sql =
                "SELECT event AS local, key FROM events WHERE article = (SELECT article FROM articles WHERE id = ?)"
                        + " UNION ALL SELECT statement, key FROM statements"
                        + " WHERE article = (SELECT article FROM articles WHERE id = ?)";
        Map<String, String> keys = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            select.setString(2, id);
            Rows.of(select, row -> keys.put(row.getString(1), row.getString(2)));
        }
        return keys;
    }

    String stamp() throws SQLException {
        String sql = "SELECT concat_ws('-', (SELECT count(*) FROM articles), (SELECT max(article) FROM articles),"
                + " (SELECT count(*) FROM sources), (SELECT count(*) FROM merges), (SELECT count(*) FROM corrections),"
                + " (SELECT count(*) FROM quarantine))";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            return Rows.of(select, row -> row.getString(1)).get(0);
        }
    }
}
