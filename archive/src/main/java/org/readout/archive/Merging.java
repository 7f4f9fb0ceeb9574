package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.readout.archive.merging.Decisions;
import org.readout.archive.merging.EventGroups;
import org.readout.archive.merging.EventReport;
import org.readout.archive.merging.Group;
import org.readout.archive.merging.Merge;
import org.readout.archive.merging.StatementGroups;
import org.readout.archive.merging.StatementReport;
import org.readout.archive.merging.Vocabulary;

/**
 * Keeps the groups of reports true to what is in the archive. Only what an addition can have changed is reckoned anew:
 * events of the days that it tells, and whatever those speak who speak in it. Within one transaction.
 */
final class Merging {

    /** So many events, or statements, are in memory at once, more only where they are of one day, or one speaker's. */
    private static final int EVENTS = 20_000;

    private static final int STATEMENTS = 50_000;

    private final DuckDBConnection connection;
    private final Reports reports;
    private final Decisions decisions;
    private final FindingAids aids;

    Merging(DuckDBConnection connection, Vocabulary vocabulary) throws SQLException {
        this.connection = connection;
        this.reports = new Reports(connection, vocabulary);
        this.decisions = Corrections.of(connection);
        this.aids = new FindingAids(connection);
    }

    /** Everything that was added since the last time; false where nothing was. */
    boolean catchUp() throws SQLException {
        long since = number("SELECT article FROM watermarks WHERE what = 'merged'");
        long last = number("SELECT coalesce(max(article), 0) FROM articles");
        if (last == since) {
            return false;
        }
        // At first each report is by itself.
        execute("INSERT INTO same_events SELECT key, key, article, event FROM events WHERE article > " + since);
        execute("INSERT INTO same_statements SELECT key, key, article, statement FROM statements WHERE article > "
                + since);
        events(days("article > " + since));
        statements(speakers("article > " + since));
        execute("UPDATE watermarks SET article = " + last + " WHERE what = 'merged'");
        aids.touch("SELECT article FROM articles WHERE article > " + since);
        aids.lay();
        return true;
    }

    /** The reports with these keys, and all that what is decided about them may change; false where there are none. */
    boolean again(String one, String other) throws SQLException {
        String either = "key IN ('" + quoted(one) + "', '" + quoted(other) + "')";
        List<Day> days = days(either);
        List<List<String>> speakers = speakers(either);
        events(days);
        statements(speakers);
        aids.lay();
        return !days.isEmpty() || !speakers.isEmpty();
    }

    /** A change of what was read from one article. */
    interface Change {
        void make() throws SQLException;
    }

    /** Makes a change to one article, and reckons anew what it touches: what was told there before, and what is now. */
    void around(long article, Change change) throws SQLException {
        String of = "article = " + article;
        Set<Day> days = new TreeSet<>(days(of));
        Set<String> speakers = new TreeSet<>();
        speakers(of).forEach(speakers::addAll);
        // What shares a thing with it may be the only report of that now.
        for (What what : What.values()) {
            String same = "same_" + what.table();
            aids.touch("SELECT article FROM " + same + " WHERE id IN (SELECT id FROM " + same + " WHERE " + of + ")");
        }
        change.make();
        days.addAll(days(of));
        speakers(of).forEach(speakers::addAll);
        events(List.copyOf(days));
        if (!speakers.isEmpty()) {
            statements(List.of(List.copyOf(speakers)));
        }
        aids.touch("SELECT " + article);
    }

    /** Lays out anew what changes of articles have touched; to be done once they are made. */
    void settle() throws SQLException {
        aids.lay();
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    /** A day, and about how many events are told of it. */
    private record Day(LocalDate day, long events) implements Comparable<Day> {

        @Override
        public int compareTo(Day other) {
            return day.compareTo(other.day);
        }
    }

    /** Days on which events that meet a condition can have been. */
    private List<Day> days(String condition) throws SQLException {
        String sql = "WITH told AS (SELECT unnest(CASE WHEN e.date IS NOT NULL THEN [e.date_from, e.date_to]"
                + " ELSE [a.published] END) AS day FROM events e JOIN articles a USING (article) WHERE e." + condition
                + "), often AS (SELECT day, count(*) AS n FROM (SELECT day FROM told UNION ALL SELECT day FROM event_lines)"
                + " GROUP BY day) SELECT day, n FROM often SEMI JOIN told USING (day) WHERE day IS NOT NULL ORDER BY day";
        return Questions.rows(
                connection, sql, List.of(), r -> new Day(r.getDate(1).toLocalDate(), r.getLong(2)));
    }

    /** Reckons anew the events of these days, some days at a time. */
    private void events(List<Day> days) throws SQLException {
        if (days.isEmpty()) {
            return;
        }
        reports.gather(days.stream().map(Day::day).toList());
        begin();
        Set<LocalDate> some = new TreeSet<>();
        long events = 0;
        for (Day day : days) {
            if (events + day.events() > EVENTS && !some.isEmpty()) {
                eventsOf(some);
                some.clear();
                events = 0;
            }
            some.add(day.day());
            events += day.events();
        }
        eventsOf(some);
        reports.drop();
        enter("same_events");
    }

    private void eventsOf(Set<LocalDate> days) throws SQLException {
        List<EventReport> told = reports.events(days);
        Set<String> decided = told.stream()
                .filter(r -> touches(r, days))
                .map(EventReport::key)
                .collect(Collectors.toSet());
        write(decided, new EventGroups(decisions).of(told));
    }

    /** Around the days others were loaded that vague reports may join; of these themselves nothing has changed. */
    private static boolean touches(EventReport report, Set<LocalDate> days) {
        LocalDate day = report.earliest();
        LocalDate last = report.latest();
        for (; day != null && last != null && !day.isAfter(last); day = day.plusDays(1)) {
            if (days.contains(day)) {
                return true;
            }
        }
        return false;
    }

    private List<List<String>> speakers(String condition) throws SQLException {
        List<List<String>> batches = new ArrayList<>();
        String sql = "SELECT speaker, count(*) FROM statements WHERE speaker IN"
                + " (SELECT speaker FROM statements WHERE " + condition + ") GROUP BY speaker ORDER BY speaker";
        long left = 0;
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                if (left <= 0) {
                    batches.add(new ArrayList<>());
                    left = STATEMENTS;
                }
                batches.get(batches.size() - 1).add(rows.getString(1));
                left -= rows.getLong(2);
            }
        }
        return batches;
    }

    private void statements(List<List<String>> batches) throws SQLException {
        begin();
        for (List<String> speakers : batches) {
            List<StatementReport> said = reports.statements(speakers);
            Set<String> decided = said.stream().map(StatementReport::key).collect(Collectors.toSet());
            write(decided, new StatementGroups(decisions).of(said));
        }
        enter("same_statements");
    }

    private void begin() throws SQLException {
        execute("CREATE OR REPLACE TEMP TABLE grouped (id VARCHAR, key VARCHAR)");
        execute("CREATE OR REPLACE TEMP TABLE bonds AS FROM merges LIMIT 0");
    }

    /** Takes down the groups of the keys that were decided. */
    private void write(Set<String> decided, List<Group> groups) throws SQLException {
        Table grouped = new Table("grouped");
        Table bonds = new Table("bonds");
        for (Group group : groups) {
            for (String key : new TreeSet<>(group.keys())) {
                if (decided.contains(key)) {
                    grouped.row(group.id(), key);
                }
            }
            for (Merge merge : group.merges()) {
                if (decided.contains(merge.one())) {
                    bonds.row(
                            merge.one(),
                            merge.other(),
                            merge.bond().score(),
                            merge.bond().why());
                }
            }
        }
        grouped.appendTemporarily(connection);
        bonds.appendTemporarily(connection);
    }

    /**
     * Enters what was taken down. What may have been on several days was decided with each, always alike. Whatever has
     * come to be of another thing changes what is said of both things.
     */
    private void enter(String table) throws SQLException {
        execute("DELETE FROM merges WHERE one IN (SELECT key FROM grouped)");
        execute("INSERT INTO merges SELECT DISTINCT * FROM bonds ORDER BY ALL");
        execute("CREATE OR REPLACE TEMP TABLE moved AS SELECT DISTINCT s.key, s.id AS was, g.id FROM " + table
                + " s JOIN grouped g USING (key) WHERE s.id <> g.id");
        if (number("SELECT count(*) FROM moved") > 0) {
            execute("UPDATE " + table + " AS s SET id = m.id FROM moved m WHERE s.key = m.key");
            aids.touch(
                    "SELECT article FROM " + table + " WHERE id IN (SELECT was FROM moved UNION SELECT id FROM moved)");
        }
        for (String made : List.of("grouped", "bonds", "moved")) {
            execute("DROP TABLE " + made);
        }
    }

    private void execute(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private long number(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
