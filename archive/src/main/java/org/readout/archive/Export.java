package org.readout.archive;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.readout.record.Sha256;

/** Writes what is asked for to a file that others read, and its manifest beside it. On one connection. */
final class Export {

    /** So many things, or those of as many articles, are told of at once. */
    private static final long SOME = 400_000;

    private static final String CHOSEN = "CREATE OR REPLACE TEMP TABLE chosen AS"
            + " WITH asked AS (%1$s), told AS (SELECT article, local, key_of(key) AS key, key_of(thing) AS thing FROM asked)"
            + " SELECT * FROM told %2$s";

    /** Of each thing the report that it is known by, else the first that was asked for. */
    private static final String EACH_ONCE =
            "QUALIFY row_number() OVER (PARTITION BY thing ORDER BY key <> thing, key) = 1";

    /** Most things stand in one place, and need not be told apart. */
    private static final String COUNTED = "CREATE OR REPLACE TEMP TABLE counted AS WITH placed AS MATERIALIZED"
            + " (SELECT s.id AS thing, p.article, p.origin, p.publisher, t.story, outlet(p.publisher, p.origin) AS outlet"
            + " FROM same_%s s SEMI JOIN chosen c ON c.thing = s.id JOIN sources p USING (article) JOIN stories t USING (article)),"
            + " times AS MATERIALIZED (SELECT thing, count(*) AS n, CAST(bool_or(outlet IS NOT NULL) AS BIGINT) AS outlets"
            + " FROM placed GROUP BY thing)"
            + " SELECT thing, 1 AS reports, 1 AS stories, outlets FROM times WHERE n = 1 UNION ALL"
            + " SELECT thing, count(DISTINCT (article, origin, publisher)), count(DISTINCT story), count(DISTINCT outlet)"
            + " FROM placed SEMI JOIN (FROM times WHERE n > 1) USING (thing) GROUP BY thing";

    private static final String PLACES = "CREATE OR REPLACE TEMP TABLE places AS SELECT article, min(origin) AS origin,"
            + " arg_min(publisher, coalesce(origin, '')) AS publisher FROM sources SEMI JOIN chosen USING (article)"
            + " GROUP BY article";

    private static final String KNOWN_MODE = "CREATE OR REPLACE TEMP MACRO known_mode(t, m) AS"
            + " (SELECT max(c.mode) FROM cameo c WHERE c.type = t AND c.mode = m)";

    private final DuckDBConnection connection;
    private final ExportFormat format;
    private final What what;

    Export(DuckDBConnection connection, ExportFormat format, What what) {
        this.connection = connection;
        this.format = format;
        this.what = what;
    }

    /**
     * @param articles those that have the words asked for, or null where none are
     * @param reports a row for each report instead of each event
     */
    Manifest write(Filter filter, @Nullable Collection<Long> articles, boolean reports, Path file) throws SQLException {
        choose(filter, articles, reports);
        execute(String.format(COUNTED, what.table()));
        execute(PLACES);
        execute(resource("cameo"));
        execute(KNOWN_MODE);
        states();
        tell();
        if (format == ExportFormat.ICEWS || format == ExportFormat.GDELT) {
            execute(resource("pairs"));
        }
        String query = resource(format.query()).replace("t.LOCAL", "t." + what.id());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        long rows = copy(query, part);
        move(part, file);
        Manifest manifest = manifest(filter, file, rows);
        write(manifest, file);
        return manifest;
    }

    private void choose(Filter filter, @Nullable Collection<Long> articles, boolean reports) throws SQLException {
        Where where = Where.of(connection, what, filter, articles);
        String sql = String.format(CHOSEN, where.rows("thing", "article", "local"), reports ? "" : EACH_ONCE);
        try (PreparedStatement create = connection.prepareStatement(sql)) {
            where.set(create);
            create.execute();
        }
    }

    /** Tells of some articles at a time: what is gathered for all at once is more than memory holds, and takes longer. */
    private void tell() throws SQLException {
        String sql = resource("told-" + what.table());
        long last = number("SELECT coalesce(max(article), 0) FROM chosen");
        long articles = Math.max(SOME, last * SOME / Math.max(1, number("SELECT count(*) FROM chosen")));
        for (long from = 0; from <= last; from += articles) {
            execute("CREATE OR REPLACE TEMP TABLE few AS FROM chosen WHERE article >= " + from + " AND article < "
                    + (from + articles) + " ORDER BY article");
            execute(sql.replace("{told}", into("told", from)));
            if (format == ExportFormat.POLECAT) {
                execute(into("parts", from) + " FROM few_parts");
            }
        }
    }

    private static String into(String table, long from) {
        return from == 0 ? "CREATE OR REPLACE TEMP TABLE " + table + " AS" : "INSERT INTO " + table;
    }

    /** States by their codes. */
    private void states() throws SQLException {
        execute("CREATE OR REPLACE TEMP TABLE states (code VARCHAR, name VARCHAR)");
        Table states = new Table("states");
        for (String iso2 : Locale.getISOCountries()) {
            Locale state = new Locale("", iso2);
            states.row(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH));
        }
        states.appendTemporarily(connection);
    }

    private long copy(String query, Path part) throws SQLException {
        String to = part.toString().replace("'", "''");
        try (Statement statement = connection.createStatement()) {
            return statement.executeLargeUpdate("COPY (" + query + ") TO '" + to + "' (" + format.options() + ")");
        }
    }

    private Manifest manifest(Filter filter, Path file, long rows) throws SQLException {
        return new Manifest(
                String.valueOf(file.getFileName()),
                format.toString(),
                what.table(),
                filter.toString(),
                rows,
                number("SELECT count(*) FROM counted"),
                number("SELECT coalesce(sum(reports), 0) FROM counted"),
                number("SELECT count(*) FROM articles"),
                readers(),
                Amending.all(connection).stream().map(Amendment::toString).toList(),
                sha256(file));
    }

    private List<String> readers() throws SQLException {
        List<String> readers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT DISTINCT reader FROM told WHERE reader IS NOT NULL" + " ORDER BY reader")) {
            while (rows.next()) {
                readers.add(rows.getString(1));
            }
        }
        return readers;
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whoever looks sees the whole file or none. */
    private static void move(Path part, Path file) {
        try {
            Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private static void write(Manifest manifest, Path file) {
        try {
            String json = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(manifest);
            Files.writeString(file.resolveSibling(file.getFileName() + ".manifest.json"), json + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": its manifest cannot be written", e);
        }
    }

    private static String sha256(Path file) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read again", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String resource(String name) {
        return Store.resource("exports/" + name + ".sql");
    }
}
