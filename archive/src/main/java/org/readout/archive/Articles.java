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

    private static final String PAGE = "WITH page AS MATERIALIZED (SELECT a.*, %2$s AS rank FROM articles a WHERE %1$s"
            + " ORDER BY rank, a.published DESC NULLS LAST, a.article DESC LIMIT ? OFFSET ?)"
            + " SELECT p.id, p.title, p.deck, p.publisher, p.language, p.published, p.unread,"
            + " coalesce(p.title, p.text[1:120]) AS called,"
            + " (SELECT min(origin) FROM sources o WHERE o.article = p.article) AS origin,"
            + " (SELECT count(*) FROM statements s WHERE s.article = p.article) AS statements,"
            + " (SELECT count(*) FROM events e WHERE e.article = p.article) AS events"
            + " FROM page p ORDER BY rank, p.published DESC NULLS LAST, p.article DESC";

    private final DuckDBConnection connection;

    Articles(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** @param words those that have the words asked for, the best first, or null where none are asked for */
    List<Listed> page(Filter filter, @Nullable List<Long> words, int offset, int size) throws SQLException {
        Where where = Where.ofArticles(connection, filter, words);
        String rank = words == null ? "0" : "list_position(CAST(? AS BIGINT[]), a.article)";
        try (PreparedStatement select = connection.prepareStatement(String.format(PAGE, where.sql(), rank))) {
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
        String sql = "SELECT event AS local, key FROM events JOIN articles USING (article) WHERE id = ?"
                + " UNION ALL SELECT statement, key FROM statements JOIN articles USING (article) WHERE id = ?";
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
