package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** One event or quotation with all its reports. On one connection. */
final class Sames {

    /** So many reports are shown of one thing, those that are known by it first. */
    private static final int MOST = 200;

    private static final String REPORTS = "WITH same AS MATERIALIZED (SELECT key, article, local FROM %1$s_lines"
            + " WHERE thing = %2$s), told AS MATERIALIZED (SELECT article, local, key FROM same"
            + " ORDER BY key <> %2$s, article LIMIT " + MOST + "),"
            + " rows AS MATERIALIZED (SELECT rowid AS row FROM records WHERE article IN (SELECT article FROM told)),"
            + " texts AS MATERIALIZED (SELECT article, json FROM records WHERE rowid IN (SELECT row FROM rows))"
            + " SELECT r.json, t.local, key_of(t.key) AS key, n.reports, n.stories, n.outlets"
            + " FROM told t JOIN texts r USING (article)"
            + ", (SELECT count(DISTINCT (p.article, p.origin, p.publisher)) AS reports,"
            + " count(DISTINCT t.story) AS stories, count(DISTINCT outlet(p.publisher, p.origin)) AS outlets"
            + " FROM same JOIN sources p USING (article) JOIN stories t USING (article)) n"
            + " ORDER BY t.key <> %2$s, t.article, t.key";

    private final DuckDBConnection connection;
    private final RecordCodec codec;

    Sames(DuckDBConnection connection, RecordCodec codec) {
        this.connection = connection;
        this.codec = codec;
    }

    /** @param things those of a record by their ids there */
    <T> Optional<Same<T>> same(What what, String key, Function<Record, Map<String, T>> things) throws SQLException {
        List<String> thing = thing(what, key);
        if (thing.isEmpty()) {
            return Optional.empty();
        }
        String id = thing.get(0);
        List<Told<T>> reports = reports(what, id, things);
        return Optional.of(new Same<>(id, reports, reports.size() < 2 ? List.of() : steps(what, id)));
    }

    private List<String> thing(What what, String key) throws SQLException {
        String sql = "SELECT key_of(thing) FROM " + what.id() + "_lines WHERE key = " + Where.numbers(List.of(key));
        return Questions.rows(connection, sql, List.of(), row -> row.getString(1));
    }

    private <T> List<Told<T>> reports(What what, String id, Function<Record, Map<String, T>> things)
            throws SQLException {
        String sql = String.format(REPORTS, what.id(), Where.numbers(List.of(id)));
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            return Rows.of(select, row -> {
                Record record = codec.read(row.getString("json"));
                T told = Objects.requireNonNull(things.apply(record).get(row.getString("local")));
                return new Told<>(
                        record,
                        told,
                        row.getString("key"),
                        id,
                        row.getInt("reports"),
                        row.getInt("stories"),
                        row.getInt("outlets"));
            });
        }
    }

    private List<Same.Step> steps(What what, String id) throws SQLException {
        String sql = "SELECT one, other, score, why FROM merges SEMI JOIN (SELECT key FROM same_" + what.table()
                + " WHERE id = ?) g ON one = g.key ORDER BY score DESC, one, other LIMIT " + MOST;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            return Rows.of(
                    select,
                    row -> new Same.Step(
                            row.getString("one"),
                            row.getString("other"),
                            row.getDouble("score"),
                            row.getString("why")));
        }
    }
}
