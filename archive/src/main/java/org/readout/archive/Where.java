package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A filter as a condition of SQL and its values. What users say is a value, or is spelled out with its quotation marks doubled. For {@code
 * e}, rows of events or statements, {@code a}, their articles, and {@code s}, which of them are one.
 */
final class Where {

    private final DuckDBConnection connection;
    private final What what;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Where(DuckDBConnection connection, What what) {
        this.connection = connection;
        this.what = what;
    }

    /** @param articles those that have the words, or null where none are asked for */
    static Where of(DuckDBConnection connection, What what, Filter filter, @Nullable Collection<Long> articles)
            throws SQLException {
        Where where = new Where(connection, what);
        if (articles != null) {
            where.anyOf("e.article", "BIGINT", articles);
        }
        where.texts("s.id", filter.ids);
        where.texts("e." + what.type(), filter.types.stream().map(what::spelled).toList());
        if (what == What.EVENTS) {
            where.texts("e.status", filter.statuses);
        }
        where.texts("a.language", filter.languages);
        where.texts("a.publisher", filter.publishers);
        where.role(filter.actors, "role <> 'about'");
        where.role(filter.matters, "role = 'about'");
        where.acting(filter.sources, what.doing());
        where.role(filter.targets, where.toWhom());
        where.acting(filter.targetBodies, where.toWhom());
        where.dyads(filter.dyads);
        if (filter.from != null) {
            where.add("coalesce(e.date, a.published) >= ?", filter.from);
        }
        if (filter.to != null) {
            where.add("coalesce(e.date, a.published) <= ?", filter.to);
        }
        return where;
    }

    /** Of articles alone: for {@code a}, whatever is read from them. */
    static Where ofArticles(DuckDBConnection connection, Filter filter, @Nullable Collection<Long> articles)
            throws SQLException {
        Where where = new Where(connection, What.EVENTS);
        if (articles != null) {
            where.anyOf("a.article", "BIGINT", articles);
        }
        where.texts("a.language", filter.languages);
        where.texts("a.publisher", filter.publishers);
        if (filter.from != null) {
            where.add("a.published >= ?", filter.from);
        }
        if (filter.to != null) {
            where.add("a.published <= ?", filter.to);
        }
        return where;
    }

    private void add(String condition, Object... of) {
        conditions.add(condition);
        values.addAll(List.of(of));
    }

    private void texts(String column, List<String> any) throws SQLException {
        if (!any.isEmpty()) {
            anyOf(column, "VARCHAR", any);
        }
    }

    private void anyOf(String column, String type, Collection<?> any) throws SQLException {
        add(column + " IN (SELECT unnest(CAST(? AS " + type + "[])))", connection.createArrayOf(type, any.toArray()));
    }

    private void role(List<String> any, String role) throws SQLException {
        if (!any.isEmpty()) {
            List<String> known = new ArrayList<>();
            for (String named : any) {
                known.addAll(knownAs(named));
            }
            conditions.add(inRole(role, known));
        }
    }

    /** What is said of somebody is said to him too. */
    private String toWhom() {
        return what == What.EVENTS ? what.done() : "role IN ('addressee', 'about')";
    }

    /** A state acts and speaks by its own bodies; 'Western leaders' are none. */
    private void acting(List<String> any, String role) throws SQLException {
        if (any.isEmpty()) {
            return;
        }
        List<String> known = new ArrayList<>();
        for (String named : any) {
            known.addAll(knownAs(named));
        }
        String bodies = "(p.sector = 'GOV' AND (p.kind <> 'group' OR p.known) OR p.sector = 'MIL'"
                + (what == What.EVENTS ? " OR p.sector IN ('COP', 'JUD', 'SPY'))" : ")");
        String among = in(known);
        conditions.add("EXISTS (FROM (SELECT article, owner FROM roles WHERE " + role + " AND (who" + among
                + " OR kind = 'state' AND code" + among
                + ") UNION ALL SELECT r.article, r.owner FROM roles r JOIN actors p ON p.article = r.article"
                + " AND p.actor = r.id WHERE r." + role + " AND r.code" + among + " AND p.code" + among + " AND "
                + bodies
                + ") h WHERE h.article = e.article AND h.owner = e." + what.id() + ")");
    }

    /** Names are spelled out, for the database then knows how few rows there are before it joins them. */
    private String inRole(String role, List<String> known) {
        return "EXISTS (FROM roles r WHERE r.article = e.article AND r.owner = e." + what.id() + " AND r." + role
                + " AND (r.who" + in(known) + " OR r.code" + in(known) + "))";
    }

    private static String in(List<String> known) {
        return known.stream()
                .map(k -> "'" + k.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", " IN (", ")"));
    }

    private void dyads(List<List<String>> dyads) throws SQLException {
        if (dyads.isEmpty()) {
            return;
        }
        List<String> ways = new ArrayList<>();
        for (List<String> dyad : dyads) {
            List<String> one = knownAs(dyad.get(0));
            List<String> other = knownAs(dyad.get(1));
            ways.add(inRole(what.doing(), one) + " AND " + inRole(what.done(), other));
            ways.add(inRole(what.doing(), other) + " AND " + inRole(what.done(), one));
        }
        conditions.add("((" + String.join(") OR (", ways) + "))");
    }

    /** A name stands for all that are called so; anything else for itself. */
    private List<String> knownAs(String named) throws SQLException {
        List<String> known = new ArrayList<>(List.of(named));
        try (PreparedStatement select =
                connection.prepareStatement("SELECT DISTINCT who FROM names WHERE lower(name) = ? ORDER BY who")) {
            select.setString(1, named.toLowerCase(Locale.ROOT));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getString(1));
                }
            }
        }
        return known;
    }

    /** The condition, never empty. */
    String sql() {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    /** Sets the values; returns the place of the next one. */
    int set(PreparedStatement statement) throws SQLException {
        return set(statement, 1);
    }

    /** Sets the values from this place on; returns the place of the next one. */
    int set(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        for (Object value : values) {
            if (value instanceof java.sql.Array array) {
                statement.setArray(next++, array);
            } else {
                statement.setObject(next++, value);
            }
        }
        return next;
    }
}
