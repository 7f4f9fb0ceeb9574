package org.readout.archive;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.readout.archive.words.WordIndex;

/** Keeps the index of words true to the articles: adds what it lacks, and makes it anew where it is of others. */
final class Indexing {

    /** The folder within the archive's. */
    private static final String FOLDER = "words";

    /** So many articles are told to stay at once. */
    private static final int SOME = 20_000;

    private final DuckDBConnection connection;

    private Indexing(DuckDBConnection connection) {
        this.connection = connection;
    }

    static WordIndex index(Path archive) {
        return WordIndex.at(archive.resolve(FOLDER));
    }

    static void catchUp(DuckDBConnection connection, WordIndex index) throws SQLException {
        new Indexing(connection).catchUp(index);
    }

    private void catchUp(WordIndex index) throws SQLException {
        WordIndex.Mark mark = index.mark();
        boolean ours = mark.upTo() == 0 || mark.knownBy().equals(knownBy(mark.upTo()));
        long last = last();
        if (ours && mark.upTo() == last) {
            return;
        }
        try (WordIndex.Adding adding = index.adding(!ours)) {
            for (long from = ours ? mark.upTo() : 0; from < last; from += SOME) {
                add(from, Math.min(from + SOME, last), adding);
            }
        }
    }

    private void add(long from, long to, WordIndex.Adding adding) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT article, language, coalesce(title, ''), text,"
                        + " id FROM articles WHERE article > ? AND article <= ? ORDER BY article")) {
            select.setLong(1, from);
            select.setLong(2, to);
            try (ResultSet rows = select.executeQuery()) {
                String knownBy = "";
                while (rows.next()) {
                    adding.add(new WordIndex.Text(
                            rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                    knownBy = rows.getString(5);
                }
                adding.upTo(new WordIndex.Mark(to, knownBy));
            }
        }
    }

    private long last() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT coalesce(max(article), 0) FROM articles");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String knownBy(long article) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM articles WHERE article = ?")) {
            select.setLong(1, article);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
