package org.readout.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;

/**
 * The database file of an archive: opened, brought up to date, and changed by whole transactions. Changes on one thread
 * at a time; every question on a connection of its own, on any thread.
 */
final class Store implements AutoCloseable {

    /** What is done with a connection. */
    interface Work<T> {
        T on(DuckDBConnection connection) throws SQLException;
    }

    /** The name of the database in the archive's folder. */
    static final String FILE = "readout.duckdb";

    /** The layouts, one after the other; a change of the layout is one more. */
    private static final int LAYOUT = 7;

    /** Since this layout records are packed. */
    private static final int PACKED = 7;

    private static final Pattern HOLDER = Pattern.compile("PID (\\d+)");

    /** How systems say that the disk, a user's share of it or a file may not grow. */
    private static final Pattern FULL =
            Pattern.compile("No space left|Disk quota exceeded|File too large", Pattern.CASE_INSENSITIVE);

    /** So many connections are kept open for those who ask. */
    private static final int KEPT = 8;

    /** What fills a file has so many times as long as what fills a page. */
    private static final int FILE_TIMES = 10;

    private final Path folder;
    private final DuckDBConnection connection;
    private final Duration limit;
    private final BlockingQueue<DuckDBConnection> idle = new ArrayBlockingQueue<>(KEPT);

    private Store(Path folder, DuckDBConnection connection, Duration limit) {
        this.folder = folder;
        this.connection = connection;
        this.limit = limit;
    }

    /**
     * @param threads how many a question takes, or 0 for as many as there are
     * @param limit how long a question may take, or nothing for as long as it needs; changes take as long as they need
     */
    static Store open(Path folder, boolean write, String memory, int threads, Duration limit) {
        Path file = folder.resolve(FILE);
        if (!write && !Files.exists(file)) {
            throw new ArchiveException(folder + ": there is no archive here; 'readout add' makes one");
        }
        try {
            if (write) {
                Files.createDirectories(folder);
            }
            Store store = new Store(folder, connect(file, write, memory, threads), limit);
            store.bringUpToDate(write);
            return store;
        } catch (IOException e) {
            throw new ArchiveException(folder + ": no archive can be made here (" + reason(e) + ")", e);
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    private static DuckDBConnection connect(Path file, boolean write, String memory, int threads) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", String.valueOf(!write));
        settings.setProperty("memory_limit", memory);
        if (threads > 0) {
            settings.setProperty("threads", String.valueOf(threads));
        }
        // Nothing is fetched, whatever a query names.
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("temp_directory", file.resolveSibling("spill").toString());
        return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    }

    private void bringUpToDate(boolean write) throws SQLException {
        int layout = layout();
        if (layout > LAYOUT) {
            throw new ArchiveException(folder + ": laid out by a later version of Readout (" + layout
                    + "; this one knows " + LAYOUT + ")");
        }
        if (layout < LAYOUT && !write) {
            throw new ArchiveException(
                    folder + ": laid out by an earlier version of Readout; 'readout add' brings it up" + " to date");
        }
        for (int next = layout + 1; next <= LAYOUT; next++) {
            int number = next;
            String change = resource(String.format("%04d.sql", next));
            String done = "INSERT INTO layouts VALUES (" + next + ")";
            change(c -> {
                try (Statement statement = c.createStatement()) {
                    statement.execute("CREATE TABLE IF NOT EXISTS layouts (layout INTEGER PRIMARY KEY)");
                    statement.execute(change);
                    if (number == PACKED) {
                        Packed.bringUpToDate(c);
                    }
                    return statement.execute(done);
                }
            });
        }
    }

    private int layout() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(
                    "SELECT count(*) FROM information_schema.tables WHERE table_name = 'layouts'")) {
                rows.next();
                if (rows.getInt(1) == 0) {
                    return 0;
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT coalesce(max(layout), 0) FROM layouts")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /**
     * Does all of some work or nothing of it. Begins the transaction first: what an appender is given outside of one is
     * committed at once.
     */
    synchronized <T> T change(Work<T> work) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN TRANSACTION");
            boolean done = false;
            try {
                T result = work.on(connection);
                statement.execute("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(statement);
                }
            }
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    private static void rollBack(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // The failure that led here is told; a transaction that failed whole is no longer there to be rolled back.
        }
    }

    /** Asks something, on a connection that nobody else has meanwhile. What is made on it for oneself, others find there. */
    <T> T ask(Work<T> work) {
        DuckDBConnection kept = idle.poll();
        try {
            DuckDBConnection own = kept != null ? kept : duplicate(limit);
            boolean done = false;
            try {
                T answer = work.on(own);
                done = idle.offer(own);
                return answer;
            } finally {
                if (!done) {
                    own.close();
                }
            }
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    /** Does something that leaves tables of its own behind, on a connection that is closed then. */
    <T> T askApart(Work<T> work) {
        try (DuckDBConnection own = duplicate(limit.multipliedBy(FILE_TIMES))) {
            return work.on(own);
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    private DuckDBConnection duplicate(Duration within) throws SQLException {
        DuckDBConnection own = (DuckDBConnection) connection.duplicate();
        try (Statement statement = own.createStatement()) {
            statement.execute("SET SESSION max_execution_time = " + within.toMillis());
        }
        return own;
    }

    @Override
    public void close() {
        try {
            for (DuckDBConnection own = idle.poll(); own != null; own = idle.poll()) {
                own.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw failure(folder, e);
        }
    }

    private static ArchiveException failure(Path folder, SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof SQLTimeoutException) {
            return new TimeLimitException(
                    folder + ": a question took longer than it may; one of fewer days, or of one"
                            + " actor, takes less",
                    e);
        }
        if (message.contains("Could not set lock")) {
            Matcher holder = HOLDER.matcher(message);
            return new ArchiveException(
                    folder + ": in use by another process"
                            + (holder.find() ? " (" + holder.group(1) + ")" : "")
                            + "; wait until it is done, or end it",
                    e);
        }
        Matcher full = FULL.matcher(message);
        if (full.find()) {
            String what =
                    folder + ": there is no room to write (" + full.group().toLowerCase(Locale.ROOT) + ")";
            return new ArchiveException(what + "; what was said to be added is kept", e);
        }
        if (message.contains("Read-only file system") || message.contains("Permission denied")) {
            return new ArchiveException(folder + ": may not be written (permissions)", e);
        }
        return new ArchiveException(folder + ": " + message.lines().findFirst().orElse(""), e);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }

    static String resource(String name) {
        try (InputStream in = Store.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
