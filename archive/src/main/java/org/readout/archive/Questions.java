package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** Asks the tables. On one connection. */
final class Questions {

    /** Each thing once, by its first report that is asked for; most have one alone, and need not be brought together. */
    private static final String THINGS = "WITH asked AS %1$s (%2$s)";

    private static final String SINGLE = "SELECT thing, article, local, key, several, day FROM asked WHERE NOT several";

    private static final String TOGETHER =
            "SELECT thing, arg_min(article, key) AS article, arg_min(local, key) AS local,"
                    + " min(key) AS key, true AS several, min(day) AS day FROM asked WHERE several GROUP BY thing";

    /** In the order of days, what has none last. */
    private static final String PAGE = " SELECT key_of(thing), article, local, key_of(key), several FROM ((" + SINGLE
            + " ORDER BY day %1$s NULLS LAST, key LIMIT ?) UNION ALL " + TOGETHER
            + ") ORDER BY day %1$s NULLS LAST, key LIMIT ? OFFSET ?";

    private static final String COUNT =
            " SELECT count(*) FILTER (NOT several) + count(DISTINCT thing) FILTER (several) FROM asked";

    private static final String REPORTS =
            "SELECT key_of(thing) AS id, article, local, key_of(key) AS key, several FROM %1$s_lines WHERE thing IN (%2$s)";

    private static final String PLACES =
            "SELECT p.article, p.origin, p.publisher, outlet(p.publisher, p.origin), t.story"
                    + " FROM (SELECT unnest(CAST(? AS BIGINT[])) AS article) JOIN sources p USING (article)"
                    + " JOIN stories t USING (article)";

    private static final String MONTHS = "SELECT date_trunc('month', date) AS month, type, count(DISTINCT thing),"
            + " count(DISTINCT key) FROM pairs WHERE way = 1 AND (mine = ? OR mine_code = ?)"
            + " AND (theirs = ? OR theirs_code = ?) AND status IN ('actual', 'ongoing') AND date IS NOT NULL"
            + " GROUP BY ALL ORDER BY ALL";

    private final DuckDBConnection connection;
    private final RecordCodec codec;

    Questions(DuckDBConnection connection, RecordCodec codec) {
        this.connection = connection;
        this.codec = codec;
    }

    /** The report of a thing that is told, and whether there are others of it. */
    private record Chosen(String thing, long article, String local, String key, boolean several) {

        static Chosen of(ResultSet r) throws SQLException {
            return new Chosen(r.getString(1), r.getLong(2), r.getString(3), r.getString(4), r.getBoolean(5));
        }
    }

    /** A place where a report stood. */
    private record Stood(
            long article, @Nullable String origin, @Nullable String publisher, @Nullable String outlet, long story) {

        static Stood of(ResultSet r) throws SQLException {
            return new Stood(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getLong(5));
        }
    }

    /** How often something is told: in how many places, without copies, in how many papers. */
    record Often(int reports, int stories, int outlets) {

        static Often of(List<Stood> places) {
            return new Often(
                    new HashSet<>(places).size(),
                    (int) places.stream().map(Stood::story).distinct().count(),
                    (int) places.stream()
                            .map(Stood::outlet)
                            .filter(Objects::nonNull)
                            .distinct()
                            .count());
        }
    }

    /**
     * A page of things.
     *
     * @param articles those that have the words asked for, or null where none are
     * @param things those of a record by their ids there
     */
    <T> List<Told<T>> page(
            What what,
            Filter filter,
            @Nullable Collection<Long> articles,
            int offset,
            int size,
            Function<Record, Map<String, T>> things)
            throws SQLException {
        Where where = Where.of(connection, what, filter, articles);
        String order = filter.latestFirst ? "DESC" : "ASC";
        List<Chosen> page = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(things(where) + String.format(PAGE, order))) {
            int next = where.set(select);
            select.setInt(next, offset + size);
            select.setInt(next + 1, size);
            select.setInt(next + 2, offset);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(Chosen.of(rows));
                }
            }
        }
        List<Chosen> reports = new ArrayList<>(page);
        reports.addAll(reports(
                what, page.stream().filter(Chosen::several).map(Chosen::thing).toList()));
        return told(page, reports, things);
    }

    /** What all parties of a line tell alike is read once; all lines together only where they are asked for. */
    private static String things(Where where) {
        String rows = where.rows("thing", "several", "article", "local", "day");
        return String.format(THINGS, where.isOfParties() ? "MATERIALIZED" : "NOT MATERIALIZED", rows);
    }

    /** The things of these ids that there are, in the order of the ids. */
    <T> List<Told<T>> named(What what, Collection<String> ids, Function<Record, Map<String, T>> things)
            throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Chosen> found = new HashMap<>();
        List<Chosen> reports = reports(what, ids);
        reports.forEach(r -> found.merge(r.thing(), r, Questions::better));
        List<Chosen> chosen = ids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
        return told(chosen, reports, things);
    }

    /**
     * With how often each is told.
     *
     * @param reports all that there are of them
     */
    private <T> List<Told<T>> told(List<Chosen> chosen, List<Chosen> reports, Function<Record, Map<String, T>> things)
            throws SQLException {
        if (chosen.isEmpty()) {
            return List.of();
        }
        Map<String, Often> often = often(reports);
        Map<Long, Record> records = records(chosen);
        List<Told<T>> told = new ArrayList<>();
        for (Chosen c : chosen) {
            Record record = Objects.requireNonNull(records.get(c.article()));
            Often counts = Objects.requireNonNull(often.get(c.thing()));
            T thing = Objects.requireNonNull(things.apply(record).get(c.local()));
            told.add(new Told<>(
                    record, thing, c.key(), c.thing(), counts.reports(), counts.stories(), counts.outlets()));
        }
        return told;
    }

    private List<Chosen> reports(What what, Collection<String> things) throws SQLException {
        return things.isEmpty()
                ? List.of()
                : rows(connection, String.format(REPORTS, what.id(), Where.numbers(things)), List.of(), Chosen::of);
    }

    /** Of two reports the one that the thing is known by, else the first. */
    private static Chosen better(Chosen one, Chosen other) {
        boolean first = !other.key().equals(other.thing())
                && (one.key().equals(one.thing()) || one.key().compareTo(other.key()) <= 0);
        return first ? one : other;
    }

    /** How often these are told. */
    Map<String, Often> often(What what, Collection<String> things) throws SQLException {
        return often(reports(what, things));
    }

    /** Counted here: the database takes longer to prepare for telling apart than a few rows are worth. */
    private Map<String, Often> often(List<Chosen> reports) throws SQLException {
        Map<String, Set<Long>> articles = new HashMap<>();
        reports.forEach(
                r -> articles.computeIfAbsent(r.thing(), t -> new HashSet<>()).add(r.article()));
        Set<Long> all = new TreeSet<>();
        articles.values().forEach(all::addAll);
        Map<Long, List<Stood>> stood = new HashMap<>();
        rows(connection, PLACES, List.of(all), Stood::of)
                .forEach(s -> stood.computeIfAbsent(s.article(), n -> new ArrayList<>())
                        .add(s));
        Map<String, Often> often = new HashMap<>();
        articles.forEach((thing, of) -> often.put(
                thing,
                Often.of(of.stream()
                        .flatMap(n -> stood.getOrDefault(n, List.of()).stream())
                        .toList())));
        return often;
    }

    private Map<Long, Record> records(List<Chosen> chosen) throws SQLException {
        return records(chosen.stream().map(Chosen::article).distinct().toList());
    }

    /** First which rows, then the rows: else the database unpacks all blocks of text that one of them is in. */
    private Map<Long, Record> records(Collection<Long> articles) throws SQLException {
        String numbers = articles.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Map<Long, Record> records = new HashMap<>();
        Map<String, List<Amendment>> amendments = Amending.byKey(connection);
        rows(
                connection,
                "SELECT article, record FROM records WHERE rowid IN (SELECT rowid FROM records WHERE article IN ("
                        + numbers + "))",
                List.of(),
                r -> records.put(r.getLong(1), Amended.of(codec.read(Packed.line(r.getBytes(2))), amendments)));
        return records;
    }

    /** What was read from articles, as people corrected it. */
    List<Record> corrected(Collection<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Long> numbers = new HashMap<>();
        rows(
                connection,
                "SELECT id, article FROM articles WHERE id IN (" + Where.texts(ids) + ")",
                List.of(),
                r -> numbers.put(r.getString(1), r.getLong(2)));
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, Record> records = records(numbers.values());
        return ids.stream()
                .distinct()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .map(records::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What a question of somebody else's making finds. */
    static <T> List<T> rows(DuckDBConnection connection, String sql, List<?> values, Archive.Row<T> row)
            throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof Collection<?> several) {
                    boolean numbers = several.stream().anyMatch(Long.class::isInstance);
                    select.setArray(i + 1, connection.createArrayOf(numbers ? "BIGINT" : "VARCHAR", several.toArray()));
                } else {
                    select.setObject(i + 1, values.get(i));
                }
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            }
        }
        return found;
    }

    /** How many things there are. */
    long count(What what, Filter filter, @Nullable Collection<Long> articles) throws SQLException {
        Where where = Where.of(connection, what, filter, articles);
        try (PreparedStatement select = connection.prepareStatement(things(where) + COUNT)) {
            where.set(select);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** What one did to the other, month by month. */
    List<Month> months(String source, String target) throws SQLException {
        List<Month> months = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(MONTHS)) {
            select.setString(1, source);
            select.setString(2, source);
            select.setString(3, target);
            select.setString(4, target);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    months.add(new Month(
                            rows.getDate(1).toLocalDate(),
                            source,
                            target,
                            rows.getString(2),
                            rows.getInt(3),
                            rows.getInt(4)));
                }
            }
        }
        return months;
    }
}
