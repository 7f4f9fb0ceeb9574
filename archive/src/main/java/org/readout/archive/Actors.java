package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.readout.archive.merging.Identity;

/** Who is named, and with whom they have to do. On one connection. */
final class Actors {

    private static final String ONE = "SELECT articles, kind, country, code, sector, wikidata FROM known WHERE who = ?";

    private static final String STATE =
            "SELECT who FROM known WHERE code = ? AND kind = 'state' ORDER BY articles DESC, who LIMIT 1";

    private static final String NAMES =
            "SELECT name FROM known_names WHERE who = ? AND NOT matter ORDER BY times DESC, name";

    private static final String CALLED = "SELECT who, arg_max(n.name, (times, n.name)) AS name, kind, articles"
            + " FROM known_names n JOIN known USING (who) WHERE NOT matter AND (%s) GROUP BY who, kind, articles";

    private static final String ALL = "SELECT who, name, kind, articles FROM known";

    private static final String PAGE = " ORDER BY articles DESC, who LIMIT ? OFFSET ?";

    private static final String TIES =
            "WITH best AS MATERIALIZED (SELECT theirs AS other, count(DISTINCT thing) AS events,"
                    + " count(DISTINCT thing) FILTER (type IN (" + Tallies.COOPERATIVE + ")) AS cooperative,"
                    + " count(DISTINCT thing) FILTER (type = 'CONSULT') AS meetings FROM pairs"
                    + " WHERE mine_code IN (SELECT coalesce(code, '') FROM names WHERE who = ?) AND mine = ? AND theirs <> mine"
                    + " AND status IN ('actual', 'ongoing') GROUP BY other ORDER BY events DESC, other LIMIT ?)"
                    + " SELECT other, coalesce(k.name, other) AS name, events, cooperative, meetings"
                    + " FROM best LEFT JOIN known k ON k.who = other ORDER BY events DESC, other";

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
        List<String> names = texts(NAMES, who);
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
        try (PreparedStatement select = connection.prepareStatement("SELECT office, office_from, office_to"
                + " FROM known_offices WHERE who = ? ORDER BY office_from NULLS LAST, office")) {
            select.setString(1, who);
            return Rows.of(
                    select,
                    row -> new Profile.Term(
                            row.getString("office"), Rows.day(row, "office_from"), Rows.day(row, "office_to")));
        }
    }

    private List<String> texts(String sql, String of) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, of);
            return Rows.of(select, row -> row.getString(1));
        }
    }

    /** @param also whom to count in, however they are called */
    List<Facet> actors(String words, Collection<String> also, int offset, int size) throws SQLException {
        List<String> asked = words(words);
        try (PreparedStatement select = connection.prepareStatement(called(asked, also) + PAGE)) {
            int next = set(select, asked);
            select.setInt(next, size);
            select.setInt(next + 1, offset);
            return Rows.of(select, Actors::counted);
        }
    }

    long count(String words, Collection<String> also) throws SQLException {
        List<String> asked = words(words);
        try (PreparedStatement select =
                connection.prepareStatement("SELECT count(*) FROM (" + called(asked, also) + ")")) {
            set(select, asked);
            return Rows.of(select, row -> row.getLong(1)).get(0);
        }
    }

    private static List<String> words(String words) {
        return Arrays.stream(Identity.folded(words).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String called(List<String> words, Collection<String> also) {
        if (words.isEmpty()) {
            return ALL;
        }
        String having = words.stream()
                .map(word -> "(' ' || strip_accents(lower(n.name))) LIKE ('% ' || ? || '%')")
                .collect(Collectors.joining(" AND "));
        String others = also.isEmpty() ? "" : " OR who IN (" + Where.texts(also) + ")";
        return CALLED.replace("%s", having + others);
    }

    private static int set(PreparedStatement select, List<String> words) throws SQLException {
        int next = 1;
        for (String word : words) {
            select.setString(next++, word);
        }
        return next;
    }

    private static Facet counted(ResultSet row) throws SQLException {
        return new Facet(row.getString("kind"), row.getString("who"), row.getString("name"), row.getInt("articles"));
    }

    List<Tie> ties(String who, int most) throws SQLException {
        List<Profile> known = one(who);
        String name = known.isEmpty() ? who : known.get(0).name();
        try (PreparedStatement select = connection.prepareStatement(TIES)) {
            select.setString(1, who);
            select.setString(2, who);
            select.setInt(3, most);
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
