package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Counts what is asked for, each event or quotation once. On one connection. */
final class Tallies {

    /** PLOVER's types of cooperation, as SQL has them in a list; the others are of conflict. */
    static final String COOPERATIVE = "'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'";

    private static final String CHOSEN =
            "WITH chosen AS MATERIALIZED (SELECT e.article, e.%1$s AS local, s.id AS thing,"
                    + " e.%4$s AS type, %5$s AS status, a.language, a.publisher, coalesce(e.date, a.published) AS day"
                    + " FROM %2$s e JOIN articles a USING (article) JOIN same_%2$s s USING (article, %1$s) WHERE %3$s)";

    private static final String FACETS = ", counted AS ("
            + value("type", "type")
            + value("status", "status")
            + value("language", "language")
            + value("publisher", "publisher")
            + value("year", "CAST(year(day) AS VARCHAR)")
            + "SELECT CASE WHEN role = 'about' AND id LIKE 'm%' THEN 'matter' ELSE 'actor' END AS of, who AS value,"
            + " mode(name) AS name, count(DISTINCT thing) AS n FROM chosen JOIN roles r"
            + " ON r.article = chosen.article AND r.owner = chosen.local"
            + " WHERE role <> 'about' OR id LIKE 'm%' GROUP BY 1, 2)"
            + " SELECT * FROM counted WHERE value IS NOT NULL"
            + " QUALIFY row_number() OVER (PARTITION BY of ORDER BY n DESC, value) <= 16 ORDER BY of, n DESC, value";

    private static String value(String of, String value) {
        return "SELECT '" + of + "' AS of, " + value + " AS value, " + value + " AS name,"
                + " count(DISTINCT thing) AS n FROM chosen GROUP BY 2 UNION ALL ";
    }

    private static final String SITES = " SELECT e.place AS name, e.place_country AS country, e.lat, e.lon, e.geonames,"
            + " mode(chosen.type) AS type, count(DISTINCT thing) AS n FROM chosen"
            + " JOIN events e ON e.article = chosen.article AND e.event = chosen.local WHERE e.place IS NOT NULL"
            + " GROUP BY ALL ORDER BY n DESC, name LIMIT ?";

    private static final String NETWORK = ", pairs AS (SELECT DISTINCT thing, chosen.type,"
            + " least(source_code, target_code) AS one, greatest(source_code, target_code) AS other"
            + " FROM chosen JOIN dyads d ON d.article = chosen.article AND d.event = chosen.local"
            + " WHERE source_code <> target_code)"
            + " SELECT one, other, count(DISTINCT thing) AS n,"
            + " count(DISTINCT thing) FILTER (type IN (" + COOPERATIVE + ")) AS cooperative,"
            + " count(DISTINCT thing) FILTER (type = 'CONSULT') AS meetings"
            + " FROM pairs GROUP BY one, other ORDER BY n DESC, one, other LIMIT ?";

    private static final String MONTHS = " SELECT date_trunc('month', day) AS month, type,"
            + " count(DISTINCT thing) AS n, count(*) AS reports FROM chosen WHERE day IS NOT NULL"
            + " GROUP BY 1, 2 ORDER BY 1, 2";

    private final DuckDBConnection connection;
    private final What what;

    Tallies(DuckDBConnection connection, What what) {
        this.connection = connection;
        this.what = what;
    }

    /** @param words the articles that have the words asked for, or null where none are */
    List<Facet> facets(Filter filter, @Nullable Collection<Long> words) throws SQLException {
        return chosen(
                FACETS,
                filter,
                words,
                null,
                row -> new Facet(row.getString("of"), row.getString("value"), row.getString("name"), row.getInt("n")));
    }

    List<Site> sites(Filter filter, @Nullable Collection<Long> words, int most) throws SQLException {
        return chosen(
                SITES,
                filter,
                words,
                most,
                row -> new Site(
                        row.getString("name"),
                        row.getString("country"),
                        Rows.number(row, "lat"),
                        Rows.number(row, "lon"),
                        Rows.whole(row, "geonames"),
                        row.getString("type"),
                        row.getInt("n")));
    }

    List<Tie> network(Filter filter, @Nullable Collection<Long> words, int most) throws SQLException {
        return chosen(
                NETWORK,
                filter,
                words,
                most,
                row -> new Tie(
                        row.getString("one"),
                        row.getString("one"),
                        row.getString("other"),
                        row.getString("other"),
                        row.getInt("n"),
                        row.getInt("cooperative"),
                        row.getInt("meetings")));
    }

    List<Month> months(Filter filter, @Nullable Collection<Long> words) throws SQLException {
        return chosen(
                MONTHS,
                filter,
                words,
                null,
                row -> new Month(
                        row.getDate("month").toLocalDate(),
                        "",
                        "",
                        row.getString("type"),
                        row.getInt("n"),
                        row.getInt("reports")));
    }

    private <T> List<T> chosen(
            String then, Filter filter, @Nullable Collection<Long> words, @Nullable Integer most, Rows.Row<T> row)
            throws SQLException {
        Where where = Where.of(connection, what, filter, words);
        String status = what == What.EVENTS ? "e.status" : "NULL";
        String chosen = String.format(CHOSEN, what.id(), what.table(), where.sql(), what.type(), status);
        try (PreparedStatement select = connection.prepareStatement(chosen + then)) {
            int next = where.set(select);
            if (most != null) {
                select.setInt(next, most);
            }
            return Rows.of(select, row);
        }
    }
}
