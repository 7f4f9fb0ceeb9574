package org.readout.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads records out of Parquet, as a job writes them: each in a column {@code json}. */
public final class ParquetRecords {

    private static final String ROWS = "SELECT json FROM read_parquet(?, hive_partitioning = false)";

    private ParquetRecords() {}

    /** Takes one record; false for enough. */
    public interface Taker {

        /** @param row its number, from 1 */
        boolean take(int row, String json);
    }

    /**
     * Takes the records of a file, one after the other.
     *
     * @throws ArchiveException where it cannot be read, or has no such column
     */
    public static void read(Path file, Taker taker) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement select = connection.prepareStatement(ROWS)) {
            select.setString(1, file.toString());
            try (ResultSet rows = select.executeQuery()) {
                for (int row = 1; rows.next(); row++) {
                    if (!taker.take(row, rows.getString(1))) {
                        return;
                    }
                }
            }
        } catch (SQLException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new ArchiveException(file + ": cannot be read as records in Parquet (" + why + ")", e);
        }
    }
}
