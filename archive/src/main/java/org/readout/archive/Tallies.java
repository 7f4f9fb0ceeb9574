package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Counts what is asked for, each event or quotation once. On one connection. */
final class Tallies {

    /** PLOVER's types of cooperation, as SQL has them in a list; the others are of conflict. */
    static final String COOPERATIVE = "'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'";

    private static final String CHOSEN = "WITH chosen AS %1$s (%2$s)";

    /** Most things are told once, and so need not be told from one another. */
    private static final String TIMES = "count(*) FILTER (NOT several) + count(DISTINCT thing) FILTER (several)";

    /** Of few lines: what each has is laid out once, and then counted once. */
    private static final String FACETS_OF_FEW = ", had AS (SELECT thing, several, unnest([" + has("type", "type")
            + has("status", "status")
            + has("language", "language")
            + has("publisher", "publisher")
            + "{'of': 'year', 'value': CAST(year(day) AS VARCHAR)}]"
            + " || coalesce([{'of': 'actor', 'value': x} for x in actors], [])"
            + " || coalesce([{'of': 'matter', 'value': x} for x in matters], []), recursive := true) FROM chosen),"
            + " once AS (SELECT DISTINCT of, value, thing FROM had),"
            + " counted AS (SELECT of, value, count(*) AS n FROM once GROUP BY ALL)";

    /** Of many: column by column, and of what is told once without telling it apart. */
    private static final String FACETS_OF_MANY = ", counted AS ("
            + value("type", "type")
            + value("status", "status")
            + value("language", "language")
            + value("publisher", "publisher")
            + value("year", "CAST(year(day) AS VARCHAR)")
            + named("actor")
            + " UNION ALL "
            + named("matter")
            + ")";

    private static final String FACETS = ", most AS MATERIALIZED (SELECT * FROM counted WHERE value IS NOT NULL"
            + " QUALIFY row_number() OVER (PARTITION BY of ORDER BY n DESC, value) <= 16)"
            + " SELECT of, value, coalesce(name, value) AS name, n FROM most LEFT JOIN (SELECT who, matter,"
            + " arg_max(name, (times, name)) AS name FROM known_names WHERE who IN (SELECT value FROM most)"
            + " GROUP BY who, matter) k ON k.who = value AND of = CASE WHEN matter THEN 'matter' ELSE 'actor' END"
            + " ORDER BY of, n DESC, value";

    private static String has(String of, String value) {
        return "{'of': '" + of + "', 'value': " + value + "}, ";
    }

    private static final String MATTERS = " SELECT who AS value, " + TIMES
            + " AS n FROM (SELECT thing, several, unnest(matters) AS who FROM chosen) GROUP BY who ORDER BY n DESC, who LIMIT 16";

    private static String value(String of, String value) {
        return "SELECT '" + of + "' AS of, " + value + " AS value, " + TIMES
                + " AS n FROM chosen GROUP BY 2 UNION ALL ";
    }

    private static String named(String of) {
        return "SELECT '" + of + "', who, " + TIMES + " FROM (SELECT thing, several, unnest(" + of
                + "s) AS who FROM chosen)" + " GROUP BY 2";
    }

    private static final String SITES = " SELECT place AS name, place_country AS country, lat, lon, geonames,"
            + " mode(type) AS type, " + TIMES + " AS n FROM chosen WHERE place IS NOT NULL"
            + " GROUP BY ALL ORDER BY n DESC, name LIMIT ?";

    private static final String NETWORK = " SELECT least(mine_code, theirs_code) AS one,"
            + " greatest(mine_code, theirs_code) AS other, "
            + pairs("true")
            + " AS n, "
            + pairs("type IN (" + COOPERATIVE + ")")
            + " AS cooperative, "
            + pairs("type = 'CONSULT'")
            + " AS meetings FROM pairs"
            + " WHERE way = 1 AND mine_code <> theirs_code AND mine_code <> '' AND theirs_code <> '' AND once%s"
            + " GROUP BY ALL ORDER BY n DESC, one, other LIMIT ?";

    private static String pairs(String which) {
        return "count(*) FILTER (NOT several AND " + which + ") + count(DISTINCT thing) FILTER (several AND " + which
                + ")";
    }

    private static final String MONTHS = " SELECT date_trunc('month', day) AS month, type, " + TIMES
            + " AS n, count(*) AS reports FROM chosen WHERE day IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2";

    private final DuckDBConnection connection;
    private final What what;

    Tallies(DuckDBConnection connection, What what) {
        this.connection = connection;
        this.what = what;
    }

    /** @param words the articles that have the words asked for, or null where none are */
    List<Facet> facets(Filter filter, @Nullable Collection<Long> words) throws SQLException {
        boolean few = filter.isNarrow() || words != null;
        return chosen(
                (few ? FACETS_OF_FEW : FACETS_OF_MANY) + FACETS,
                List.of("type", "status", "language", "publisher", "day", "actors", "matters"),
                filter,
                words,
                null,
                row -> new Facet(row.getString("of"), row.getString("value"), row.getString("name"), row.getInt("n")));
    }

    /** Of what is asked for, what it is about. */
    List<Facet> matters(Filter filter, @Nullable Collection<Long> words) throws SQLException {
        return chosen(
                MATTERS,
                List.of("matters"),
                filter,
                words,
                null,
                row -> new Facet("matter", row.getString("value"), row.getString("value"), row.getInt("n")));
    }

    List<Site> sites(Filter filter, @Nullable Collection<Long> words, int most) throws SQLException {
        return chosen(
                SITES,
                List.of("type", "place", "place_country", "lat", "lon", "geonames"),
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
        Where where = Where.of(connection, what, filter, words);
        String happened = filter.statuses.isEmpty() ? " AND status IN ('actual', 'ongoing')" : "";
        String asked = where.isNarrow() ? " AND key IN (SELECT key FROM (" + where.rows("thing") + "))" : "";
        try (PreparedStatement select = connection.prepareStatement(String.format(NETWORK, happened + asked))) {
            select.setInt(where.set(select), most);
            return Rows.of(
                    select,
                    row -> new Tie(
                            row.getString("one"),
                            row.getString("one"),
                            row.getString("other"),
                            row.getString("other"),
                            row.getInt("n"),
                            row.getInt("cooperative"),
                            row.getInt("meetings")));
        }
    }

    List<Month> months(Filter filter, @Nullable Collection<Long> words) throws SQLException {
        return chosen(
                MONTHS,
                List.of("type", "day"),
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
            String then,
            List<String> columns,
            Filter filter,
            @Nullable Collection<Long> words,
            @Nullable Integer most,
            Rows.Row<T> row)
            throws SQLException {
        Where where = Where.of(connection, what, filter, words);
        List<String> all = new ArrayList<>(List.of("thing", "several"));
        all.addAll(columns);
        String chosen = String.format(
                CHOSEN,
                then.startsWith(FACETS_OF_MANY) && where.isNarrow() ? "MATERIALIZED" : "NOT MATERIALIZED",
                then.equals(SITES)
                        ? where.rowsOfLines(all.toArray(String[]::new))
                        : where.rows(all.toArray(String[]::new)));
        try (PreparedStatement select = connection.prepareStatement(chosen + then)) {
            int next = where.set(select);
            if (most != null) {
                select.setInt(next, most);
            }
            return Rows.of(select, row);
        }
    }
}
