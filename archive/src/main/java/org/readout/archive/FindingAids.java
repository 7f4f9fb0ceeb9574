package org.readout.archive;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * Keeps the tables that questions are answered from (0006.sql) true to the others. They say nothing that the others do
 * not: each row has all that one question asks for, and lies beside those that are asked for with it. Within one
 * transaction.
 */
final class FindingAids {

    /** So many articles are laid out at once, each time in order: more would not be in memory. */
    private static final long SOME = 100_000;

    private static final List<String> TABLES =
            List.of("event_lines", "statement_lines", "event_parties", "statement_parties", "pairs", "mentions");

    private final DuckDBConnection connection;

    FindingAids(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Enters whatever was brought together since the last time; false where nothing was. */
    static boolean catchUp(DuckDBConnection connection) throws SQLException {
        return new FindingAids(connection).catchUp();
    }

    private boolean catchUp() throws SQLException {
        long found = number("SELECT article FROM watermarks WHERE what = 'found'");
        long merged = number("SELECT article FROM watermarks WHERE what = 'merged'");
        if (found < merged) {
            touch("SELECT article FROM articles WHERE article > " + found + " AND article <= " + merged);
            lay();
        }
        return found < merged;
    }

    /** What the articles of this query say has changed. */
    void touch(String articles) throws SQLException {
        execute("CREATE TEMP TABLE IF NOT EXISTS changed (article BIGINT)");
        execute("INSERT INTO changed " + articles + " EXCEPT FROM changed");
    }

    /** Lays out anew whatever was touched. */
    void lay() throws SQLException {
        execute("CREATE TEMP TABLE IF NOT EXISTS changed (article BIGINT)");
        execute("CREATE OR REPLACE TEMP TABLE named (who VARCHAR)");
        long count = number("SELECT count(*) FROM changed");
        boolean first = number("SELECT article FROM watermarks WHERE what = 'found'") == 0;
        for (long from = 0; from < count; from += SOME) {
            execute("CREATE OR REPLACE TEMP TABLE touched AS FROM changed ORDER BY article LIMIT " + SOME + " OFFSET "
                    + from);
            laySome(first);
        }
        if (count > 0) {
            for (String table : List.of("known", "known_names", "known_offices")) {
                execute("DELETE FROM " + table + " WHERE who IN (FROM named)");
            }
            execute(sql("known", What.EVENTS));
        }
        execute("DROP TABLE named");
        execute("DROP TABLE changed");
        execute("UPDATE watermarks SET article = (SELECT article FROM watermarks WHERE what = 'merged')"
                + " WHERE what = 'found'");
    }

    /** @param first whether nothing is laid out yet */
    private void laySome(boolean first) throws SQLException {
        execute("INSERT INTO named (SELECT who FROM mentions SEMI JOIN touched USING (article)"
                + " UNION SELECT who FROM actors SEMI JOIN touched USING (article)"
                + " UNION SELECT what FROM matters SEMI JOIN touched USING (article)) EXCEPT FROM named");
        for (String table : first ? List.<String>of() : TABLES) {
            execute("DELETE FROM " + table + " WHERE article IN (FROM touched)");
        }
        for (What what : What.values()) {
            execute(sql("lines", what));
            execute(sql("parties", what));
        }
        execute(sql("pairs", What.EVENTS));
        execute(sql("mentions", What.EVENTS));
    }

    private static String sql(String name, What what) {
        boolean events = what == What.EVENTS;
        return Store.resource("finding/" + name + ".sql")
                .replace("{things}", what.table())
                .replace("{thing}", what.id())
                .replace("{type}", what.type())
                .replace("{status}", events ? "e.status" : "NULL")
                .replace("{places}", events ? ", e.place, e.place_country, e.lat, e.lon, e.geonames" : "")
                .replace("{bodies}", events ? "'MIL', 'COP', 'JUD', 'SPY'" : "'MIL'");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        return Questions.rows(connection, sql, List.of(), row -> row.getLong(1)).get(0);
    }
}
