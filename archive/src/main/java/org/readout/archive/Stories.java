package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
import org.readout.archive.copies.Copies;
import org.readout.archive.copies.Shingles;

/**
 * Finds of which articles those that were just added are copies. Copies of copies are one story, so that the stories do
 * not depend on the order in which articles arrive. Within one transaction.
 */
final class Stories {

    private static final String CANDIDATES =
            "SELECT DISTINCT n.article AS one, o.article AS other FROM bands n JOIN bands o USING (band)"
                    + " JOIN articles a ON a.article = n.article JOIN articles b ON b.article = o.article"
                    + " WHERE n.article >= ? AND o.article < n.article AND a.language = b.language"
                    + " AND coalesce(abs(a.published - b.published) <= " + Copies.DAYS + ", true) ORDER BY ALL";

    private final DuckDBConnection connection;
    private final Map<Long, Shingles> shingles = new HashMap<>();

    Stories(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** The rows of one article that was added. */
    void add(long number, String text, Table bands) {
        Shingles of = Shingles.of(text);
        shingles.put(number, of);
        for (long band : Copies.bands(of)) {
            bands.row(number, band);
        }
    }

    /** Tells the story of every article from this number on; their bands are there. */
    void settle(long first) throws SQLException {
        Table copies = new Table("copies");
        Map<Long, List<Long>> of = new TreeMap<>();
        for (long[] pair : candidates(first)) {
            if (Copies.are(shingles(pair[0]), shingles(pair[1]))) {
                copies.row(pair[0], pair[1]);
                of.computeIfAbsent(pair[0], n -> new ArrayList<>()).add(pair[1]);
            }
        }
        copies.append(connection);
        enter(first);
        for (Map.Entry<Long, List<Long>> entry : of.entrySet()) {
            for (long other : entry.getValue()) {
                join(entry.getKey(), other);
            }
        }
    }

    private List<long[]> candidates(long first) throws SQLException {
        List<long[]> pairs = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(CANDIDATES)) {
            select.setLong(1, first);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    pairs.add(new long[] {rows.getLong(1), rows.getLong(2)});
                }
            }
        }
        return pairs;
    }

    private Shingles shingles(long number) throws SQLException {
        Shingles known = shingles.get(number);
        if (known == null) {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT text FROM articles WHERE article = ?")) {
                select.setLong(1, number);
                try (ResultSet rows = select.executeQuery()) {
                    rows.next();
                    known = Shingles.of(rows.getString(1));
                }
            }
            shingles.put(number, known);
        }
        return known;
    }

    /** At first every article is a story of its own. */
    private void enter(long first) throws SQLException {
        execute("INSERT INTO stories SELECT article, article FROM articles WHERE article >= ?", first);
    }

    private void join(long one, long other) throws SQLException {
        execute(
                "UPDATE stories SET story = (SELECT min(story) FROM stories WHERE article IN (?, ?))"
                        + " WHERE story IN (SELECT story FROM stories WHERE article IN (?, ?))",
                one,
                other,
                one,
                other);
    }

    private void execute(String sql, long... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
