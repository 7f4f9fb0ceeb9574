package org.readout.archive;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.readout.archive.merging.EventReport;
import org.readout.archive.merging.Party;
import org.readout.archive.merging.StatementReport;
import org.readout.archive.merging.Tellings;
import org.readout.archive.merging.Vocabulary;

/** Takes reports for merging out of the tables. On one connection, by one thread. */
final class Reports {

    private static final int SOME_DAYS = Tellings.SOME_DAYS;

    private static final String DAY = "(e.date IS NOT NULL AND e.date_from = e.date_to)";
    private static final String PUBLISHED = "CASE WHEN a.published_from = a.published_to THEN a.published END";
    private static final String WINDOW_FROM =
            "CASE WHEN e.date IS NOT NULL THEN e.date_from WHEN e.status <> 'planned' THEN " + PUBLISHED + " - "
                    + Tellings.SHORTLY + " END";
    private static final String WINDOW_TO =
            "CASE WHEN e.date IS NOT NULL THEN e.date_to WHEN e.status <> 'planned' THEN " + PUBLISHED + " END";

    /** Those told to the day are of the days in question or near them; of others one day that they can have been on is. */
    private static final String CHOSEN =
            " AS MATERIALIZED (SELECT DISTINCT d.day + CAST(n AS INTEGER) AS day FROM days d,"
                    + " range(-" + SOME_DAYS + ", " + SOME_DAYS + " + 1) AS o(n)),"
                    + " chosen AS (FROM told WHERE exact AND window_from IN (FROM around) UNION ALL FROM told WHERE NOT exact"
                    + " AND window_to - window_from <= " + SOME_DAYS + " AND key IN (SELECT key FROM told t, range(0, "
                    + SOME_DAYS + " + 1) AS o(n) WHERE NOT exact AND window_from + CAST(n AS INTEGER) <= window_to"
                    + " AND window_from + CAST(n AS INTEGER) IN (FROM days)))";

    /** In the order of time, so that what is told of some days is found without looking at all. */
    private static final String GATHERED =
            "CREATE OR REPLACE TEMP TABLE gathered AS WITH told AS (SELECT e.article, e.event,"
                    + " e.key, e.type, e.mode, e.status, e.place, e.place_country, e.evidence, e.trigger, a.language, "
                    + DAY
                    + " AS exact, " + WINDOW_FROM + " AS window_from, " + WINDOW_TO
                    + " AS window_to FROM events e JOIN articles a USING (article)), around" + CHOSEN
                    + " SELECT row_number() OVER (ORDER BY window_from, key) AS number, * FROM chosen ORDER BY number";

    private static final String GATHERED_ROLES =
            "CREATE OR REPLACE TEMP TABLE gathered_roles AS SELECT g.number, r.role, r.id,"
                    + " r.who, r.code, r.name, r.kind FROM roles r JOIN gathered g ON r.article = g.article AND r.owner = g.event"
                    + " ORDER BY g.number";

    private static final String NUMBERS =
            "SELECT coalesce(min(number), 0), coalesce(max(number), 0) FROM gathered WHERE"
                    + " window_from BETWEEN (SELECT min(day) FROM days) - " + SOME_DAYS
                    + " AND (SELECT max(day) FROM days) + "
                    + SOME_DAYS;

    private static final String EVENTS = "WITH told AS (FROM gathered WHERE number BETWEEN {first} AND {last}), around"
            + CHOSEN
            + " SELECT t.key, t.type, t.mode, t.status, t.exact, t.window_from, t.window_to, t.place, t.place_country,"
            + " t.evidence, t.language, r.role, r.who, r.code, r.name, r.kind, t.article, t.trigger FROM chosen t"
            + " LEFT JOIN (FROM gathered_roles WHERE number BETWEEN {first} AND {last}) r ON r.number = t.number"
            + " ORDER BY t.key, r.role, r.id";

    private static final String STATEMENTS = "SELECT s.key, s.speaker, a.language, s.act, s.form,"
            + " CASE WHEN s.date_from = s.date_to THEN s.date END, " + PUBLISHED + ", s.words, r.who"
            + " FROM statements s JOIN articles a USING (article)"
            + " LEFT JOIN roles r ON r.article = s.article AND r.owner = s.statement AND r.role <> 'speaker'"
            + " WHERE s.speaker IN (SELECT unnest(CAST(? AS VARCHAR[]))) ORDER BY s.key";

    private final DuckDBConnection connection;
    private final Vocabulary vocabulary;

    Reports(DuckDBConnection connection, Vocabulary vocabulary) {
        this.connection = connection;
        this.vocabulary = vocabulary;
    }

    /** Gathers whatever may be asked for of these days, for {@link #events} of some of them. */
    void gather(Collection<LocalDate> days) throws SQLException {
        enter(days);
        execute(GATHERED);
        execute(GATHERED_ROLES);
    }

    private void enter(Collection<LocalDate> days) throws SQLException {
        Table wanted = new Table("days");
        days.forEach(wanted::row);
        wanted.makeTemporarily(connection, "day DATE");
    }

    /** Lets go of what was gathered. */
    void drop() throws SQLException {
        execute("DROP TABLE gathered");
        execute("DROP TABLE gathered_roles");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Events of these days, of the days around them on which one told vaguely may have been, and those told vaguely;
     * of what was gathered.
     */
    List<EventReport> events(Collection<LocalDate> days) throws SQLException {
        enter(days);
        long[] numbers = Questions.rows(
                        connection, NUMBERS, List.of(), row -> new long[] {row.getLong(1), row.getLong(2)})
                .get(0);
        String sql =
                EVENTS.replace("{first}", String.valueOf(numbers[0])).replace("{last}", String.valueOf(numbers[1]));
        List<EventReport> reports = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            try (ResultSet rows = select.executeQuery()) {
                boolean more = rows.next();
                while (more) {
                    Event event = new Event(rows);
                    String key = rows.getString(1);
                    while (more && rows.getString(1).equals(key)) {
                        event.role(rows);
                        more = rows.next();
                    }
                    reports.add(event.report());
                }
            }
        }
        return reports;
    }

    /** All that these have said. */
    List<StatementReport> statements(Collection<String> speakers) throws SQLException {
        List<StatementReport> reports = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(STATEMENTS)) {
            select.setArray(1, connection.createArrayOf("VARCHAR", speakers.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                boolean more = rows.next();
                while (more) {
                    String key = rows.getString(1);
                    String speaker = rows.getString(2);
                    String language = rows.getString(3);
                    String act = rows.getString(4);
                    boolean quoted = !"indirect".equals(rows.getString(5));
                    LocalDate day = day(rows, 6);
                    LocalDate published = day(rows, 7);
                    String words = rows.getString(8);
                    Set<String> names = new TreeSet<>();
                    while (more && rows.getString(1).equals(key)) {
                        if (rows.getString(9) != null) {
                            names.add(rows.getString(9));
                        }
                        more = rows.next();
                    }
                    reports.add(new StatementReport(
                            key,
                            speaker,
                            language,
                            act,
                            quoted,
                            day,
                            published,
                            names,
                            vocabulary.words(words, language)));
                }
            }
        }
        return reports;
    }

    private static @Nullable LocalDate day(ResultSet rows, int column) throws SQLException {
        Date date = rows.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    /** One event, taken from the rows of its roles. */
    private final class Event {
        private final String key;
        private final long article;
        private final String type;
        private final @Nullable String mode;
        private final String status;
        private final boolean exact;
        private final @Nullable LocalDate from;
        private final @Nullable LocalDate to;
        private final EventReport.@Nullable Site site;
        private final String evidence;
        private final String language;
        private final List<Party> sources = new ArrayList<>();
        private final List<Party> targets = new ArrayList<>();
        private final Set<String> about = new TreeSet<>();

        Event(ResultSet rows) throws SQLException {
            key = rows.getString(1);
            article = rows.getLong(17);
            type = rows.getString(2);
            mode = rows.getString(3);
            status = rows.getString(4);
            exact = rows.getBoolean(5);
            from = day(rows, 6);
            to = day(rows, 7);
            String name = rows.getString(8);
            site = name == null ? null : EventReport.Site.of(name, rows.getString(9));
            // The word that tells the type is in all reports of it and says nothing more.
            evidence = rows.getString(10).replace(rows.getString(18), " ");
            language = rows.getString(11);
        }

        void role(ResultSet rows) throws SQLException {
            String role = rows.getString(12);
            if (role == null) {
                return;
            }
            if (role.equals("about")) {
                about.add(rows.getString(13));
                return;
            }
            Party party = new Party(
                    rows.getString(13), rows.getString(14), rows.getString(15), "person".equals(rows.getString(16)));
            (role.equals("source") ? sources : targets).add(party);
        }

        EventReport report() {
            return new EventReport(
                    key,
                    article,
                    type,
                    mode,
                    status,
                    exact ? from : null,
                    from,
                    to,
                    sources,
                    targets,
                    about,
                    site,
                    vocabulary.words(evidence, language));
        }
    }
}
