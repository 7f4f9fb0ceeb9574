package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** Asks the tables. On one connection. */
final class Questions {

    /** Each thing once, by its first report that is asked for; in the order of days, what has none last. */
    private static final String THINGS = "WITH chosen AS (SELECT s.id AS thing, arg_min(e.article, e.key) AS article,"
            + " min(e.key) AS key, arg_min(e.%1$s, e.key) AS local, min(coalesce(e.date, a.published)) AS day"
            + " FROM %2$s e JOIN articles a USING (article) JOIN same_%2$s s USING (article, %1$s)"
            + " WHERE %3$s GROUP BY s.id)";

    private static final String COUNTED =
            ", page AS MATERIALIZED (FROM chosen ORDER BY day NULLS LAST, key LIMIT ? OFFSET ?)"
                    + ", counted AS (SELECT s.id AS thing, count(DISTINCT (p.article, p.origin, p.publisher)) AS reports,"
                    + " count(DISTINCT t.story) AS stories, count(DISTINCT outlet(p.publisher, p.origin)) AS outlets"
                    + " FROM same_%2$s s SEMI JOIN page ON page.thing = s.id JOIN sources p USING (article)"
                    + " JOIN stories t USING (article) GROUP BY s.id)"
                    + " SELECT r.json, page.local, page.key, page.thing, c.reports, c.stories, c.outlets"
                    + " FROM page JOIN counted c USING (thing) JOIN records r ON r.article = page.article"
                    + " ORDER BY page.day NULLS LAST, page.key";

    private static final String MONTHS = "SELECT date_trunc('month', d.date) AS month, d.type, count(DISTINCT s.id),"
            + " count(DISTINCT d.key) FROM dyads d JOIN same_events s USING (article, event)"
            + " WHERE (d.source = ? OR d.source_code = ?) AND (d.target = ? OR d.target_code = ?)"
            + " AND d.status IN ('actual', 'ongoing') AND d.date IS NOT NULL GROUP BY ALL ORDER BY ALL";

    private final DuckDBConnection connection;
    private final RecordCodec codec;

    Questions(DuckDBConnection connection, RecordCodec codec) {
        this.connection = connection;
        this.codec = codec;
    }

    /**
     * A page of things.
     *
     * @param articles those that have the words asked for, or null where none are
     * @param things those of a record by their ids there
     */
    <T> List<Told<T>> page(
            What what,
            Filter filter,
            @Nullable Collection<Long> articles,
            int offset,
            int size,
            Function<Record, Map<String, T>> things)
            throws SQLException {
        Where where = Where.of(connection, what, filter, articles);
        String sql = String.format(THINGS + COUNTED, what.id(), what.table(), where.sql());
        List<Told<T>> page = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int next = where.set(select);
            select.setInt(next, size);
            select.setInt(next + 1, offset);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Record record = codec.read(rows.getString(1));
                    T told = Objects.requireNonNull(things.apply(record).get(rows.getString(2)));
                    page.add(new Told<>(
                            record,
                            told,
                            rows.getString(3),
                            rows.getString(4),
                            rows.getInt(5),
                            rows.getInt(6),
                            rows.getInt(7)));
                }
            }
        }
        return page;
    }

    /** How many things there are. */
    long count(What what, Filter filter, @Nullable Collection<Long> articles) throws SQLException {
        Where where = Where.of(connection, what, filter, articles);
        String sql = String.format(THINGS + " SELECT count(*) FROM chosen", what.id(), what.table(), where.sql());
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            where.set(select);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** What one did to the other, month by month. */
    List<Month> months(String source, String target) throws SQLException {
        List<Month> months = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(MONTHS)) {
            select.setString(1, source);
            select.setString(2, source);
            select.setString(3, target);
            select.setString(4, target);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    months.add(new Month(
                            rows.getDate(1).toLocalDate(),
                            source,
                            target,
                            rows.getString(2),
                            rows.getInt(3),
                            rows.getInt(4)));
                }
            }
        }
        return months;
    }
}
