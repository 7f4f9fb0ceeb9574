package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.readout.archive.merging.Identity;

/** Who is named, and with whom they have to do. On one connection. */
final class Actors {

    private static final String ONE = "SELECT who, count(DISTINCT article) AS articles, mode(kind) AS kind,"
            + " mode(country) AS country, mode(code) AS code, mode(sector) AS sector, mode(wikidata) AS wikidata"
            + " FROM actors WHERE who = ? GROUP BY who";

    private static final String STATE =
            "SELECT who FROM actors WHERE code = ? AND kind = 'state' GROUP BY who ORDER BY count(*) DESC LIMIT 1";

    private static final String TIES = "WITH mine AS (SELECT s.id AS thing, d.type,"
            + " CASE WHEN d.source = ? THEN d.target ELSE d.source END AS other"
            + " FROM dyads d JOIN same_events s USING (article, event)"
            + " WHERE (d.source = ? OR d.target = ?) AND d.source <> d.target AND d.status IN ('actual', 'ongoing'))"
            + ", best AS MATERIALIZED (SELECT other, count(DISTINCT thing) AS events,"
            + " count(DISTINCT thing) FILTER (type IN (" + Tallies.COOPERATIVE + ")) AS cooperative,"
            + " count(DISTINCT thing) FILTER (type = 'CONSULT') AS meetings"
            + " FROM mine GROUP BY other ORDER BY events DESC, other LIMIT ?)"
            + " SELECT other, (SELECT mode(name) FROM roles r WHERE r.who = other) AS name, events, cooperative, meetings"
            + " FROM best ORDER BY events DESC, other";

    private final DuckDBConnection connection;

    Actors(DuckDBConnection connection) {
        this.connection = connection;
    }

    Optional<Profile> actor(String named) throws SQLException {
        List<Profile> found = one(named);
        if (found.isEmpty()) {
            List<String> state = texts(STATE, named);
            found = state.isEmpty() ? found : one(state.get(0));
        }
        return found.stream().findFirst();
    }

    private List<Profile> one(String who) throws SQLException {
        List<String> names =
                texts("SELECT name FROM actors WHERE who = ? GROUP BY name ORDER BY count(*) DESC, name", who);
        List<Profile.Term> terms = terms(who);
        try (PreparedStatement select = connection.prepareStatement(ONE)) {
            select.setString(1, who);
            return Rows.of(
                    select,
                    row -> new Profile(
                            who,
                            names,
                            row.getString("kind"),
                            row.getString("country"),
                            row.getString("code"),
                            row.getString("sector"),
                            row.getString("wikidata"),
                            row.getInt("articles"),
                            terms));
        }
    }

    private List<Profile.Term> terms(String who) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT DISTINCT office, office_from, office_to"
                + " FROM actors WHERE who = ? AND office IS NOT NULL ORDER BY office_from NULLS LAST, office")) {
            select.setString(1, who);
            return Rows.of(
                    select,
                    row -> new Profile.Term(
                            row.getString("office"), Rows.day(row, "office_from"), Rows.day(row, "office_to")));
        }
    }

    Optional<String> matter(String what) throws SQLException {
        return texts("SELECT name FROM matters WHERE what = ? GROUP BY name ORDER BY count(*) DESC, name LIMIT 1", what)
                .stream()
                .findFirst();
    }

    private List<String> texts(String sql, String of) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, of);
            return Rows.of(select, row -> row.getString(1));
        }
    }

    List<Facet> actors(String words, int most) throws SQLException {
        List<String> asked = Arrays.stream(Identity.folded(words).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        String having = " AND (' ' || strip_accents(lower(name))) LIKE ('% ' || ? || '%')".repeat(asked.size());
        String sql = "SELECT who, mode(name) AS name, mode(kind) AS kind, count(DISTINCT article) AS articles"
                + " FROM actors WHERE true" + having + " GROUP BY who ORDER BY articles DESC, who LIMIT ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < asked.size(); i++) {
                select.setString(i + 1, asked.get(i));
            }
            select.setInt(asked.size() + 1, most);
            return Rows.of(select, Actors::counted);
        }
    }

    private static Facet counted(ResultSet row) throws SQLException {
        return new Facet(row.getString("kind"), row.getString("who"), row.getString("name"), row.getInt("articles"));
    }

    List<Tie> ties(String who, int most) throws SQLException {
        List<Profile> known = one(who);
        String name = known.isEmpty() ? who : known.get(0).name();
        try (PreparedStatement select = connection.prepareStatement(TIES)) {
            for (int i = 1; i <= 3; i++) {
                select.setString(i, who);
            }
            select.setInt(4, most);
            return Rows.of(
                    select,
                    row -> new Tie(
                            who,
                            name,
                            row.getString("other"),
                            row.getString("name"),
                            row.getInt("events"),
                            row.getInt("cooperative"),
                            row.getInt("meetings")));
        }
    }
}
