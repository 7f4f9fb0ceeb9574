package org.readout.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTest {

    private static final Path RECORDS = Path.of("../archive/src/test/resources/org/readout/archive/records.jsonl");

    @TempDir
    private Path folder;

    @Test
    void records_in_parquet_are_those_in_jsonl_with_what_they_are_looked_up_by() throws Exception {
        Path in = folder.resolve("in.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(RECORDS));
        lines.add("{\"text\": \"without an id or a day\"}");
        Files.write(in, lines);
        Outputs plain =
                Outputs.of(folder.resolve("plain")).desk(HandMadeDesk::new).read(in);
        Outputs.of(folder.resolve("out"))
                .desk(HandMadeDesk::new)
                .format(Settings.Format.PARQUET)
                .read(in);
        String files = folder.resolve("out/records") + "/*/*/*.parquet";
        assertThat(column(files, "json")).containsExactlyInAnyOrderElementsOf(plain.records());
        assertThat(column(files, "id")).doesNotContainNull().hasSize(54);
        assertThat(column(files, "key")).containsOnlyOnce((String) null).contains("oslo-1");
        assertThat(column(files, "CAST(published AS VARCHAR)"))
                .containsOnlyOnce((String) null)
                .contains("2021-05-12");
        assertThat(column(files, "language")).containsOnly("en", "fr");
        assertThat(folder.resolve("out/records/date=2021-05-12/language=en")).isDirectory();
    }

    private static List<String> column(String files, String name) throws Exception {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT " + name + " FROM read_parquet('" + files + "', hive_partitioning = false)")) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
