package org.readout.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.duckdb.DuckDBConnection;

/**
 * Lines of JSON as the table of records keeps them: each packed by itself (zlib, RFC 1950). Where the database packs them it
 * packs some two thousand together, and unpacks all to tell one.
 */
final class Packed {

    private static final int BUFFER = 1 << 13;

    /** So many are packed anew between two looks at the table. */
    private static final int SOME = 2_000;

    private Packed() {}

    static byte[] of(String line) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(line.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(line.length() / 2);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** @throws IllegalStateException where these bytes are not what {@link #of} makes */
    static String line(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream line = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int size = inflater.inflate(buffer);
                if (size == 0 && !inflater.finished()) {
                    throw new IllegalStateException("a packed record ends in the middle");
                }
                line.write(buffer, 0, size);
            }
            return line.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IllegalStateException("a packed record is damaged", e);
        } finally {
            inflater.end();
        }
    }

    /** Packs what earlier layouts kept as text: {@code records_as_text} becomes {@code records}. */
    static void bringUpToDate(DuckDBConnection connection) throws SQLException {
        long last;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT coalesce(max(article), 0) FROM records_as_text")) {
            rows.next();
            last = rows.getLong(1);
        }
        String some = "SELECT article, json FROM records_as_text WHERE article BETWEEN ? AND ? ORDER BY article";
        try (PreparedStatement select = connection.prepareStatement(some)) {
            for (long from = 0; from <= last; from += SOME) {
                Table records = new Table("records");
                select.setLong(1, from);
                select.setLong(2, from + SOME - 1);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        records.row(rows.getLong(1), of(rows.getString(2)));
                    }
                }
                records.append(connection);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE records_as_text");
        }
    }
}
