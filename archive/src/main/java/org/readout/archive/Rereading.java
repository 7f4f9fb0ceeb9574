package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.readout.archive.merging.Identity;
import org.readout.archive.merging.Vocabulary;
import org.readout.record.Dating;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** Puts what was read anew in the place of what was read before. Within one transaction. */
final class Rereading {

    private static final List<String> READ = List.of(
            "records",
            "spans",
            "actors",
            "matters",
            "statements",
            "events",
            "roles",
            "dyads",
            "same_events",
            "same_statements");

    private final DuckDBConnection connection;
    private final RecordCodec codec;

    Rereading(DuckDBConnection connection, RecordCodec codec) {
        this.connection = connection;
        this.codec = codec;
    }

    /** Ids of articles that were read, and by another reader than this. */
    List<String> readOtherwise(String reader, int most) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT a.id FROM articles a"
                + " LEFT JOIN versions v USING (version) WHERE a.unread IS NULL AND v.reader IS DISTINCT FROM ?"
                + " ORDER BY a.article LIMIT ?")) {
            select.setString(1, reader);
            select.setInt(2, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        return ids;
    }

    /** Returns how many were held. */
    int replace(List<Reading> readings, Vocabulary vocabulary) throws SQLException {
        Merging merging = new Merging(connection, vocabulary);
        Versions versions = new Versions(connection);
        int held = 0;
        for (Reading reading : readings) {
            Long number = number(reading.article().id());
            if (number != null) {
                held++;
                merging.around(number, () -> replace(number, reading, versions.number(reading.reader())));
            }
        }
        merging.settle();
        return held;
    }

    /** Lays an article out again from its record, such as where people corrected it. */
    void again(long number, Vocabulary vocabulary) throws SQLException {
        Record record = record(number);
        Merging merging = new Merging(connection, vocabulary);
        merging.around(number, () -> lay(number, record));
        merging.settle();
    }

    /** What was read from an article. */
    Record record(long number) throws SQLException {
        return Questions.rows(
                        connection,
                        "SELECT record FROM records WHERE rowid IN (SELECT rowid FROM records WHERE article = ?)",
                        List.of(number),
                        r -> codec.read(Packed.line(r.getBytes(1))))
                .get(0);
    }

    private @Nullable Long number(String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT article FROM articles WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : null;
            }
        }
    }

    private void replace(long number, Reading reading, @Nullable Integer version) throws SQLException {
        lay(number, reading.record());
        date(number, reading.article().published(), version);
    }

    private void lay(long number, Record record) throws SQLException {
        execute("DELETE FROM merges WHERE one IN (SELECT key FROM same_events WHERE article = " + number
                + " UNION ALL SELECT key FROM same_statements WHERE article = " + number + ")");
        for (String table : READ) {
            execute("DELETE FROM " + table + " WHERE article = " + number);
        }
        Shelves shelves = new Shelves(codec, Amending.byKey(connection));
        shelves.putRecord(number, record);
        shelves.append(connection);
        Archive.name(connection, "article = " + number);
        execute("INSERT INTO same_events SELECT key, key, article, event FROM events WHERE article = " + number);
        execute("INSERT INTO same_statements SELECT key, key, article, statement FROM statements WHERE article = "
                + number);
    }

    /** An undated article may be dated otherwise. */
    private void date(long number, Dating published, @Nullable Integer version) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE articles SET published = ?,"
                + " published_from = ?, published_to = ?, published_basis = ?, version = ?, unread = NULL"
                + " WHERE article = ?")) {
            day(update, 1, published.best());
            day(update, 2, published.earliest());
            day(update, 3, published.latest());
            update.setString(4, Identity.lower(published.basis()));
            if (version == null) {
                update.setNull(5, Types.INTEGER);
            } else {
                update.setInt(5, version);
            }
            update.setLong(6, number);
            update.executeUpdate();
        }
    }

    private static void day(PreparedStatement update, int at, @Nullable LocalDate day) throws SQLException {
        if (day == null) {
            update.setNull(at, Types.DATE);
        } else {
            update.setObject(at, day);
        }
    }

    private void execute(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
