package org.readout.archive;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.readout.archive.merging.Decisions;
import org.readout.archive.merging.Identity;
import org.readout.archive.merging.Vocabulary;
import org.readout.archive.words.WordIndex;
import org.readout.record.Article;
import org.readout.record.Event;
import org.readout.record.Record;
import org.readout.record.RecordCodec;
import org.readout.record.Statement;

/**
 * Years of news in a folder: what was read from each article, kept as it was and laid out in tables that people may
 * query (docs/archive.md).
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("readout-archive"))) {
 *     archive.add(List.of(Reading.of(record, "swift-2")));
 *     archive.counts();
 * }
 * }</pre>
 *
 * <p>One process may write at a time, and none may read meanwhile but through it. Questions may be asked on any number
 * of threads; additions are made one after the other, each whole or not at all, and what was added is on the disk when
 * the call returns.
 */
public final class Archive implements AutoCloseable {

    /** How much memory the database may take beside Java's. */
    public static final String MEMORY = "1GB";

    private final Path folder;
    private final Store store;
    private final Holdings holdings;
    private final RecordCodec codec = new RecordCodec();

    /** Held while words are indexed, which goes on beside additions. */
    private final Object indexing = new Object();

    private @Nullable WordIndex words;

    private Archive(Path folder, boolean write, int threads, Duration limit) {
        this.folder = folder;
        this.store = Store.open(folder, write, MEMORY, threads, limit);
        this.holdings = new Holdings(store);
        if (write) {
            store.change(FindingAids::catchUp);
        }
    }

    /**
     * Opens an archive to add to it, and makes it where there is none.
     *
     * @throws ArchiveException where that cannot be done, such as when another process has it open, naming that
     */
    public static Archive open(Path folder) {
        return new Archive(folder, true, 0, Duration.ZERO);
    }

    /** Opens an archive only to ask it; several processes may. */
    public static Archive openToRead(Path folder) {
        return new Archive(folder, false, 0, Duration.ZERO);
    }

    /**
     * The same, to be asked by many at once: each question takes one thread, and none waits for all.
     *
     * @param limit how long a question may take, else it ends in a {@link TimeLimitException}; a file ten times as long
     */
    public static Archive openToServe(Path folder, Duration limit) {
        return new Archive(folder, false, 1, limit);
    }

    /** The same, to add to it too; what is added takes as long as it needs. */
    public static Archive openToServeAndAdd(Path folder, Duration limit) {
        return new Archive(folder, true, 0, limit);
    }

    /** The articles among these (hex SHA-256 of their texts) that are held. */
    public Set<String> held(Collection<String> ids) {
        Collection<String> some = holdings.among(ids);
        return some.isEmpty() ? Set.of() : store.ask(c -> numbers(c, some).keySet());
    }

    /**
     * Adds articles, all of them or none. An article that is held changes nothing, unless it comes from a place that is
     * new: then that is kept too.
     */
    public synchronized Added add(List<Reading> readings) {
        if (readings.isEmpty()) {
            return Added.NOTHING;
        }
        Added added = store.change(c -> add(c, readings));
        holdings.add(readings.stream().map(r -> r.article().id()).toList());
        return added;
    }

    private Added add(DuckDBConnection connection, List<Reading> readings) throws SQLException {
        Map<String, Long> numbers =
                numbers(connection, readings.stream().map(r -> r.article().id()).toList());
        Places places = Places.of(connection, numbers.values());
        Versions versions = new Versions(connection);
        Shelves shelves = new Shelves(codec, Amending.byKey(connection));
        Stories stories = new Stories(connection);
        Table bands = new Table("bands");
        long first = next(connection);
        long next = first;
        Added added = Added.NOTHING;
        for (Reading reading : readings) {
            Article article = reading.article();
            Long number = numbers.get(article.id());
            if (number == null) {
                number = next++;
                numbers.put(article.id(), number);
                shelves.put(number, reading, versions.number(reading.reader()));
                stories.add(number, article.text(), bands);
                added = added.plus(new Added(1, reading.unread() == null ? 0 : 1, 0, 0));
            } else {
                added = added.plus(places.isNew(number, article) ? new Added(0, 0, 1, 0) : new Added(0, 0, 0, 1));
            }
            if (places.add(number, article)) {
                shelves.putSource(number, article);
            }
        }
        shelves.append(connection);
        bands.append(connection);
        stories.settle(first);
        name(connection, "article >= " + first);
        return added;
    }

    /** Notes whom the names of some articles stand for. */
    static void name(DuckDBConnection connection, String articles) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO names SELECT DISTINCT name, who, code, kind FROM roles WHERE " + articles
                    + " EXCEPT FROM names");
        }
    }

    /**
     * Brings the reports together that are of one event or one quotation, as far as articles were added since the last
     * time. Which are depends on what is held, not on the order in which it came.
     */
    public synchronized void merge() {
        Vocabulary vocabulary = Vocabulary.load();
        store.change(c -> new Merging(c, vocabulary).catchUp());
    }

    /**
     * Decides about two reports, by their keys, whatever Readout reckons; the decision lasts. To be brought together, two
     * have to be of one type and day, or of one speaker, and have somebody or some word in common.
     *
     * @param verdict null to take back what was decided
     */
    public synchronized void correct(String one, String other, @Nullable Verdict verdict, String why) {
        Vocabulary vocabulary = Vocabulary.load();
        store.change(c -> {
            String said = verdict == null ? null : Identity.lower(verdict);
            Corrections.enter(c, Decisions.Pair.of(one, other), said, why);
            return new Merging(c, vocabulary).again(one, other);
        });
    }

    /**
     * Takes these corrections ({@link CorrectionsFile}) for all that there are: earlier ones that are not among them are
     * taken back. They outlast reading again, and never change the record of an article.
     *
     * @throws ArchiveException where a party is named whom the article does not name
     */
    public synchronized Corrected amend(List<Amendment> corrections) {
        Vocabulary vocabulary = Vocabulary.load();
        return store.change(c -> new Amending(c, codec).amend(corrections, vocabulary));
    }

    /** The corrections that are in force. */
    public List<Amendment> amendments() {
        return store.ask(Amending::all);
    }

    /** What was read from the article with this id, as people corrected it; empty where it is not held. */
    public Optional<Record> corrected(String id) {
        Map<String, List<Amendment>> amendments = store.ask(Amending::byKey);
        return record(id).map(record -> Amended.of(record, amendments));
    }

    /** What was read from these articles, as people corrected it, in their order; those that are not held are left out. */
    public List<Record> corrected(Collection<String> ids) {
        return store.ask(c -> new Questions(c, codec).corrected(ids));
    }

    /** Brings the index of words up to the articles that are held; whoever asks for words does so first. */
    public void index() {
        indexed();
    }

    private WordIndex indexed() {
        synchronized (indexing) {
            WordIndex index = words == null ? Indexing.index(folder) : words;
            words = index;
            return store.ask(c -> {
                Indexing.catchUp(c, index);
                return index;
            });
        }
    }

    /** Ids of the articles that have all of some words, the best first. {@code "words in a row"}, {@code -not} … */
    public List<String> search(String words, int most) {
        List<Long> best = indexed().best(words, most);
        Map<Long, String> ids = store.ask(c -> ids(c, best));
        return best.stream().map(ids::get).filter(Objects::nonNull).toList();
    }

    private @Nullable List<Long> having(Filter filter) {
        if (filter.words == null) {
            return null;
        }
        return indexed().all(filter.words);
    }

    /** The best of the articles that have the words asked for, the best first; null where none are asked for. */
    private @Nullable List<Long> best(Filter filter, int most) {
        return filter.words == null ? null : indexed().best(filter.words, most);
    }

    private static Map<Long, String> ids(DuckDBConnection connection, List<Long> numbers) throws SQLException {
        Map<Long, String> ids = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT article, id FROM articles WHERE article IN (SELECT unnest(CAST(? AS BIGINT[])))")) {
            select.setArray(1, connection.createArrayOf("BIGINT", numbers.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        return ids;
    }

    /** What somebody decided about two reports. */
    public enum Verdict {
        APART,
        TOGETHER
    }

    /**
     * Puts what was read anew in the place of what was read before, of articles that are held. What is told by the same
     * words keeps its key.
     *
     * @return how many were held
     */
    public synchronized int replace(List<Reading> readings) {
        Vocabulary vocabulary = Vocabulary.load();
        return store.change(c -> new Rereading(c, codec).replace(readings, vocabulary));
    }

    /** Ids of articles that were read, and by another reader than this; at most so many. */
    public List<String> readOtherwise(String reader, int most) {
        return store.ask(c -> new Rereading(c, codec).readOtherwise(reader, most));
    }

    /** Notes what could not be read, and why; the same again changes nothing. */
    public void quarantine(List<LeftOut> leftOut) {
        if (!leftOut.isEmpty()) {
            store.change(c -> quarantine(c, leftOut));
        }
    }

    private static int quarantine(DuckDBConnection connection, List<LeftOut> leftOut) throws SQLException {
        String sql = "INSERT INTO quarantine SELECT ?, ?, ? WHERE NOT EXISTS"
                + " (FROM quarantine WHERE origin = ? AND line = ? AND reason = ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (LeftOut one : new LinkedHashSet<>(leftOut)) {
                for (int from : new int[] {1, 4}) {
                    insert.setString(from, one.origin());
                    insert.setInt(from + 1, one.line());
                    insert.setString(from + 2, one.reason());
                }
                insert.executeUpdate();
            }
        }
        return leftOut.size();
    }

    /** What was read from the article with this id, as it was read; empty where it is not held. */
    public Optional<Record> record(String id) {
        return store.ask(c -> {
            try (PreparedStatement select =
                    c.prepareStatement("SELECT record FROM records WHERE rowid IN (SELECT rowid FROM records"
                            + " WHERE article = (SELECT article FROM articles WHERE id = ?))")) {
                select.setString(1, id);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(codec.read(Packed.line(rows.getBytes(1)))) : Optional.empty();
                }
            }
        });
    }

    /** What is made of a row of a result. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * Asks the tables (docs/archive.md), which cannot be changed this way.
     *
     * @param values for the question marks: texts, days, numbers, or a list of texts or of numbers for {@code unnest(?)}
     */
    public <T> List<T> rows(String sql, List<?> values, Row<T> row) {
        return store.ask(c -> Questions.rows(c, sql, values, row));
    }

    /** Events that are asked for, each once, in the order of days; {@code size} of them after {@code offset}. */
    public List<Told<Event>> events(Filter filter, int offset, int size) {
        return page(What.EVENTS, filter, offset, size, record -> named(record.events(), Event::id));
    }

    /** Statements that are asked for, each once, in the order of days. */
    public List<Told<Statement>> statements(Filter filter, int offset, int size) {
        return page(What.STATEMENTS, filter, offset, size, record -> named(record.statements(), Statement::id));
    }

    /** The events with these ids that there are, in this order. */
    public List<Told<Event>> eventsOf(Collection<String> ids) {
        return store.ask(
                c -> new Questions(c, codec).named(What.EVENTS, ids, record -> named(record.events(), Event::id)));
    }

    /** The statements with these ids that there are, in this order. */
    public List<Told<Statement>> statementsOf(Collection<String> ids) {
        return store.ask(c -> new Questions(c, codec)
                .named(What.STATEMENTS, ids, record -> named(record.statements(), Statement::id)));
    }

    private <T> List<Told<T>> page(
            What what, Filter filter, int offset, int size, Function<Record, Map<String, T>> things) {
        List<Long> having = having(filter);
        return store.ask(c -> new Questions(c, codec).page(what, filter, having, offset, size, things));
    }

    private static <T> Map<String, T> named(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** How many events or statements there are of those asked for, each once. */
    public long count(What what, Filter filter) {
        List<Long> having = having(filter);
        return store.ask(c -> new Questions(c, codec).count(what, filter, having));
    }

    /** What one side (a code such as {@code RUS}, or what an actor is known by) did to another, month by month. */
    public List<Month> months(String source, String target) {
        return store.ask(c -> new Questions(c, codec).months(source, target));
    }

    /**
     * Writes what is asked for to a file, and its manifest beside it.
     *
     * @param reports a row for each report, instead of one for each event or quotation
     */
    public Manifest export(ExportFormat format, What what, Filter filter, boolean reports, Path file) {
        if (!format.canTell(what)) {
            throw new ArchiveException(format + " tells events alone");
        }
        List<Long> having = having(filter);
        return store.askApart(c -> new Export(c, format, what).write(filter, having, reports, file));
    }

    /** Writes a table of somebody's making to a file, as CSV, Parquet or JSON lines. */
    public void save(ExportFormat format, Sheet sheet, Path file) {
        store.ask(c -> {
            sheet.write(c, format, file);
            return file;
        });
    }

    /** What one leafs through. */
    public Catalogue catalogue() {
        return new Catalogue(store, codec, this::having, this::best);
    }

    /** What is remembered of a feed that is watched; nothing of one that is new. */
    public Optional<WatchedFeed> feed(String address) {
        return store.ask(c -> new Feeds(c).feed(address));
    }

    /** Remembers the state of a feed that was fetched, once its pages are kept. */
    public void remember(WatchedFeed feed) {
        store.change(c -> new Feeds(c).remember(feed));
    }

    /** Whether an article came from this path or address, or could not be read there. */
    public boolean isKnown(String origin) {
        return store.ask(c -> new Feeds(c).isKnown(origin));
    }

    /** How much is held. */
    public Counts counts() {
        return store.ask(Counts::of);
    }

    @Override
    public synchronized void close() {
        synchronized (indexing) {
            if (words != null) {
                words.close();
            }
            store.close();
        }
    }

    private static Map<String, Long> numbers(DuckDBConnection connection, Collection<String> ids) throws SQLException {
        Map<String, Long> numbers = new HashMap<>();
        Array wanted = connection.createArrayOf("VARCHAR", new HashSet<>(ids).toArray());
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, article FROM articles WHERE id IN (SELECT unnest(CAST(? AS VARCHAR[])))")) {
            select.setArray(1, wanted);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return numbers;
    }

    private static long next(DuckDBConnection connection) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT coalesce(max(article), 0) + 1 FROM articles")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
