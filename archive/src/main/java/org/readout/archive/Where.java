package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A filter as SQL: which lines ({@code e}) of events or statements it asks for. What users say is spelled out with its
 * quotation marks doubled, for the database then knows how few rows there are before it joins them.
 */
final class Where {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}");

    private final DuckDBConnection connection;
    private final What what;
    private final List<String> conditions = new ArrayList<>();

    /** Those that are of parties; the first is asked of the table of parties itself. */
    private final List<String> ofParties = new ArrayList<>();

    private final List<Object> values = new ArrayList<>();

    private Where(DuckDBConnection connection, What what) {
        this.connection = connection;
        this.what = what;
    }

    /** @param articles those that have the words, or null where none are asked for */
    static Where of(DuckDBConnection connection, What what, Filter filter, @Nullable Collection<Long> articles)
            throws SQLException {
        Where where = new Where(connection, what);
        where.articles("e.article", articles);
        if (!filter.ids.isEmpty()) {
            where.conditions.add("e.thing IN (" + numbers(filter.ids) + ")");
        }
        where.texts("e.type", filter.types.stream().map(what::spelled).toList());
        if (what == What.EVENTS) {
            where.texts("e.status", filter.statuses);
        }
        where.texts("e.language", filter.languages);
        where.texts("e.publisher", filter.publishers);
        where.days("e.day", filter.from, filter.to);
        where.role(filter.actors, "role <> 'about'");
        where.role(filter.matters, "role = 'about'");
        where.role(filter.doers, what.doing());
        where.acting(filter.sources, what.doing());
        where.role(filter.targets, where.toWhom());
        where.acting(filter.targetBodies, where.toWhom());
        where.dyads(filter.dyads);
        return where;
    }

    /** Of articles alone: for {@code a}, whatever is read from them. */
    static Where ofArticles(DuckDBConnection connection, Filter filter, @Nullable Collection<Long> articles)
            throws SQLException {
        Where where = new Where(connection, What.EVENTS);
        where.articles("a.article", articles);
        where.texts("a.language", filter.languages);
        where.texts("a.publisher", filter.publishers);
        where.days("a.published", filter.from, filter.to);
        return where;
    }

    private void articles(String column, @Nullable Collection<Long> any) throws SQLException {
        if (any != null) {
            conditions.add(column + " IN (SELECT unnest(CAST(? AS BIGINT[])))");
            values.add(connection.createArrayOf("BIGINT", any.toArray()));
        }
    }

    private void texts(String column, List<String> any) {
        if (!any.isEmpty()) {
            conditions.add(column + in(any));
        }
    }

    private void days(String column, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            conditions.add(column + " >= DATE '" + from + "'");
        }
        if (to != null) {
            conditions.add(column + " <= DATE '" + to + "'");
        }
    }

    private void role(List<String> any, String role) throws SQLException {
        if (!any.isEmpty()) {
            ofParties.add("e." + role + " AND " + known(any).sql());
        }
    }

    /** What is said of somebody is said to him too. */
    private String toWhom() {
        return what == What.EVENTS ? what.done() : "role IN ('addressee', 'about')";
    }

    /** A state acts and speaks by its own bodies. */
    private void acting(List<String> any, String role) throws SQLException {
        if (!any.isEmpty()) {
            Known known = known(any);
            String bodies = "(e.who" + in(known.whos()) + " OR e.body AND e.code" + in(known.whos()) + ")";
            ofParties.add("e." + role + " AND " + bodies + " AND " + known.lying());
        }
    }

    private void dyads(List<List<String>> dyads) throws SQLException {
        List<String> ways = new ArrayList<>();
        TreeSet<String> codes = new TreeSet<>();
        for (List<String> dyad : dyads) {
            Known one = known(dyad.subList(0, 1));
            Known other = known(dyad.subList(1, 2));
            ways.add("e." + what.doing() + " AND " + one.sql() + " AND " + alsoDone(other));
            ways.add("e." + what.doing() + " AND " + other.sql() + " AND " + alsoDone(one));
            codes.addAll(one.codes());
            codes.addAll(other.codes());
        }
        if (!ways.isEmpty()) {
            ofParties.add("((" + String.join(") OR (", ways) + ")) AND e.code" + in(codes));
        }
    }

    private String alsoDone(Known known) {
        return alsoIn("e." + what.done() + " AND " + known.sql());
    }

    private String alsoIn(String condition) {
        return "e.key IN (SELECT e.key FROM " + what.id() + "_parties e WHERE " + condition + ")";
    }

    private static String in(Collection<String> known) {
        return " IN (" + texts(known) + ")";
    }

    /** Texts as SQL writes them. */
    static String texts(Collection<String> texts) {
        return texts.stream().map(t -> "'" + t.replace("'", "''") + "'").collect(Collectors.joining(", "));
    }

    /** Keys or ids as the numbers that they are in the finding aids; what is none is no number of any. */
    static String numbers(Collection<String> keys) {
        String numbers = keys.stream()
                .filter(key -> KEY.matcher(key).matches())
                .map(key -> Long.toUnsignedString(Long.parseUnsignedLong(key, 16)) + "::UBIGINT")
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "NULL" : numbers;
    }

    /**
     * Whom some names stand for: whatever is named, all that are called so, and the codes they act for, in whose order the
     * table of parties lies.
     */
    private record Known(TreeSet<String> whos, TreeSet<String> codes) {

        String sql() {
            return "(e.who" + in(whos) + " OR e.code" + in(whos) + ") AND " + lying();
        }

        String lying() {
            return "e.code" + in(codes);
        }
    }

    private Known known(List<String> named) throws SQLException {
        Known known = new Known(new TreeSet<>(named), new TreeSet<>(named));
        String sql = "SELECT DISTINCT who, coalesce(code, '') FROM names WHERE who" + in(named) + " OR lower(name)"
                + in(named.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList());
        Questions.rows(connection, sql, List.of(), row -> {
            known.codes().add(row.getString(2));
            return known.whos().add(row.getString(1));
        });
        return known;
    }

    /** Whether anything is asked for, and not all there is. */
    boolean isNarrow() {
        return !conditions.isEmpty() || !ofParties.isEmpty();
    }

    /** Whether it asks for somebody or something. */
    boolean isOfParties() {
        return !ofParties.isEmpty();
    }

    /** The condition on the lines alone, never empty. */
    String sql() {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    /**
     * What is read from: the lines, or those of the parties that are asked for, each once. Its question marks are those of
     * {@link #set}.
     *
     * @param columns of the lines that are wanted beside their keys
     */
    String rows(String... columns) {
        String wanted = String.join(", ", columns);
        if (ofParties.isEmpty()) {
            return "SELECT key, " + wanted + " FROM " + what.id() + "_lines e WHERE " + sql();
        }
        List<String> all = new ArrayList<>(List.of(ofParties.get(0)));
        all.addAll(conditions);
        ofParties.stream().skip(1).map(this::alsoIn).forEach(all::add);
        String each = java.util.Arrays.stream(columns)
                .map(column -> "any_value(" + column + ") AS " + column)
                .collect(Collectors.joining(", "));
        return "SELECT key, " + each + " FROM " + what.id() + "_parties e WHERE " + String.join(" AND ", all)
                + " GROUP BY key";
    }

    /** The same of what the lines alone tell. */
    String rowsOfLines(String... columns) {
        return ofParties.isEmpty()
                ? rows(columns)
                : "SELECT key, " + String.join(", ", columns) + " FROM " + what.id()
                        + "_lines WHERE key IN (SELECT key FROM (" + rows("thing") + "))";
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
