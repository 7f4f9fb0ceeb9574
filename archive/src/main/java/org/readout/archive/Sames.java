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

    private static final String REPORTS = "WITH told AS MATERIALIZED (SELECT article, local, key, key <> thing AS other"
            + " FROM %1$s_lines WHERE thing = %2$s ORDER BY other, article LIMIT " + MOST + "),"
            + " rows AS MATERIALIZED (SELECT rowid AS row FROM records WHERE article IN (SELECT article FROM told))"
            + " SELECT r.record, t.local, key_of(t.key) AS key FROM told t JOIN (SELECT article, record FROM records"
            + " WHERE rowid IN (SELECT row FROM rows)) r USING (article) ORDER BY t.other, t.article, t.key";

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
        Questions.Often often = Objects.requireNonNull(
                new Questions(connection, codec).often(what, List.of(id)).get(id));
        String sql = String.format(REPORTS, what.id(), Where.numbers(List.of(id)));
        return Questions.rows(connection, sql, List.of(), row -> {
            Record record = codec.read(Packed.line(row.getBytes(1)));
            T told = Objects.requireNonNull(things.apply(record).get(row.getString(2)));
            return new Told<>(record, told, row.getString(3), id, often.reports(), often.stories(), often.outlets());
        });
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
