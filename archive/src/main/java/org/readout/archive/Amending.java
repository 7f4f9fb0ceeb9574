package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.readout.archive.merging.Decisions;
import org.readout.archive.merging.Identity;
import org.readout.archive.merging.Vocabulary;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** Makes an archive say what a file of corrections says, and no more what an earlier one said. Within one transaction. */
final class Amending {

    private final DuckDBConnection connection;
    private final RecordCodec codec;

    Amending(DuckDBConnection connection, RecordCodec codec) {
        this.connection = connection;
        this.codec = codec;
    }

    /** All that are in force, in their order. */
    static List<Amendment> all(DuckDBConnection connection) throws SQLException {
        return Questions.rows(
                connection,
                "SELECT key, what, value, why FROM amendments ORDER BY rowid",
                List.of(),
                r -> new Amendment(
                        r.getString(1),
                        Amendment.Kind.valueOf(r.getString(2).toUpperCase(java.util.Locale.ROOT)),
                        r.getString(3),
                        r.getString(4)));
    }

    /** The same by the keys of what they correct. */
    static Map<String, List<Amendment>> byKey(DuckDBConnection connection) throws SQLException {
        Map<String, List<Amendment>> byKey = new HashMap<>();
        for (Amendment a : all(connection)) {
            byKey.computeIfAbsent(a.key(), k -> new ArrayList<>()).add(a);
        }
        return byKey;
    }

    /** Takes these for all that there are. */
    Corrected amend(List<Amendment> wanted, Vocabulary vocabulary) throws SQLException {
        List<Amendment> before = all(connection);
        Set<Amendment> changed = new LinkedHashSet<>(before);
        changed.removeIf(wanted::contains);
        Set<Amendment> gone = Set.copyOf(changed);
        wanted.stream().filter(a -> !before.contains(a)).forEach(changed::add);
        Map<String, @Nullable Long> articles = new LinkedHashMap<>();
        for (Amendment a : wanted) {
            articles.put(a.key(), article(a.key()));
        }
        Set<Long> touched = new TreeSet<>();
        for (Amendment a : changed) {
            Long article = article(a.key());
            if (article != null && !a.isOfTwo()) {
                touched.add(article);
            }
        }
        check(wanted, articles);
        write(wanted, articles);
        Rereading rereading = new Rereading(connection, codec);
        for (long article : touched) {
            rereading.again(article, vocabulary);
        }
        for (Amendment a : changed) {
            if (a.isOfTwo()) {
                decide(a, gone.contains(a), vocabulary);
            }
        }
        int waiting =
                (int) wanted.stream().filter(a -> articles.get(a.key()) == null).count();
        return new Corrected(wanted.size(), changed.size(), waiting);
    }

    private void decide(Amendment a, boolean back, Vocabulary vocabulary) throws SQLException {
        Corrections.enter(
                connection, Decisions.Pair.of(a.key(), a.value()), back ? null : Identity.lower(a.what()), a.why());
        new Merging(connection, vocabulary).again(a.key(), a.value());
    }

    private @Nullable Long article(String key) throws SQLException {
        String sql = "SELECT article FROM events WHERE key = ? UNION ALL SELECT article FROM statements WHERE key = ?"
                + " UNION ALL SELECT article FROM amendments WHERE key = ? AND article IS NOT NULL";
        return Questions.rows(connection, sql, List.of(key, key, key), r -> r.getLong(1)).stream()
                .findFirst()
                .orElse(null);
    }

    /** The right party has to be somebody whom the article names. */
    private void check(List<Amendment> wanted, Map<String, @Nullable Long> articles) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (Amendment a : wanted) {
            Long article = articles.get(a.key());
            boolean party = a.what() == Amendment.Kind.SOURCE || a.what() == Amendment.Kind.TARGET;
            if (party && article != null && !a.value().equals("-")) {
                Rereading rereading = new Rereading(connection, codec);
                Record record = rereading.record(article);
                for (String name : a.value().split(";")) {
                    if (Amended.named(record, name).isEmpty()) {
                        problems.add(a.key() + ": nobody in its article is called " + name.strip());
                    }
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ArchiveException(String.join("\n", problems));
        }
    }

    private void write(List<Amendment> wanted, Map<String, @Nullable Long> articles) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM amendments")) {
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO amendments VALUES (?, ?, ?, ?, ?)")) {
            for (Amendment a : wanted) {
                insert.setString(1, a.key());
                insert.setString(2, Identity.lower(a.what()));
                insert.setString(3, a.value());
                insert.setString(4, a.why());
                Long article = articles.get(a.key());
                if (article == null) {
                    insert.setNull(5, Types.BIGINT);
                } else {
                    insert.setLong(5, article);
                }
                insert.executeUpdate();
            }
        }
    }
}
