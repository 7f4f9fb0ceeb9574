package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.archive.Counts;

/** From files to an archive to an export. Loads a model. */
class AddCommandTest {

    private static final String MEETING =
            "The foreign minister of Latvia met her Estonian counterpart in Riga on 2 March 2023.";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void what_is_added_is_there_once_with_what_was_left_out_and_why() throws Exception {
        Path wire = Files.writeString(
                folder.resolve("wire.jsonl"),
                "{\"id\": \"../../etc/passwd\", \"language\": \"en\", \"text\": \"" + MEETING + "\"}\n"
                        + "{ no json\n"
                        + "{\"id\": \"k2\", \"publisher\": \"Star'; DROP TABLE articles; --\", \"language\": \"en\", \"text\": \""
                        + MEETING + "\"}\n"
                        + "{\"id\": \"k3\", \"language\": \"ru\", \"text\": \"Министры иностранных дел встретились в Риге и"
                        + " говорили о порте и о ценах.\"}\n");
        assertThat(run("add", "--archive", folder.resolve("news").toString(), wire.toString()))
                .isEqualTo(3);
        assertThat(text(out))
                .isEqualTo("2 articles added, 1 of them in languages that are not read, 1 more place of articles held,"
                        + " 0 held already, 1 left out\n");
        assertThat(text(err)).contains("wire.jsonl:2: ");
        assertThat(run("add", "--archive", folder.resolve("news").toString(), wire.toString()))
                .isEqualTo(3);
        assertThat(text(out)).endsWith("0 articles added, 3 held already, 1 left out\n");
        try (Archive archive = Archive.openToRead(folder.resolve("news"))) {
            Counts counts = archive.counts();
            assertThat(counts.articles()).isEqualTo(2);
            assertThat(counts.places()).isEqualTo(3);
            assertThat(counts.leftOut()).isEqualTo(1);
            assertThat(archive.search("ministers", 5)).hasSize(1);
        }
        assertThat(files()).containsExactlyInAnyOrder("news", "wire.jsonl");
        out.reset();
        String csv = folder.resolve("out.csv").toString();
        assertThat(run("export", "--archive", folder.resolve("news").toString(), "--format", "csv", "--output", csv))
                .isZero();
        assertThat(Files.readString(Path.of(csv))).contains("CONSULT");
        assertThat(run("diff", csv, csv)).isZero();
    }

    @Test
    void records_are_taken_as_they_are_and_unsound_ones_told() throws Exception {
        Path text = Files.writeString(folder.resolve("riga.txt"), MEETING + "\n");
        assertThat(run("read", "--lang", "en", "--format", "jsonl", text.toString()))
                .isZero();
        String record = text(out).strip();
        Path records = Files.writeString(
                folder.resolve("records.jsonl"), record + "\n" + record.replace("Riga on", "Riga in") + "\n");
        out.reset();
        String news = folder.resolve("news").toString();
        assertThat(run("add", "--archive", news, records.toString())).isEqualTo(3);
        assertThat(text(out)).isEqualTo("1 article added, 0 held already, 1 left out\n");
        assertThat(text(err)).contains("records.jsonl:2: not a sound record: the article's id is not that of its text");
        out.reset();
        assertThat(run("add", "--archive", news, text.toString())).isZero();
        assertThat(text(out)).isEqualTo("0 articles added, 1 held already\n");
    }

    @Test
    void records_in_parquet_are_taken_as_they_are() throws Exception {
        Path text = Files.writeString(folder.resolve("riga.txt"), MEETING + "\n");
        assertThat(run("read", "--lang", "en", "--format", "jsonl", text.toString()))
                .isZero();
        Path lines = Files.writeString(folder.resolve("lines.jsonl"), text(out));
        Path records = Files.createDirectories(folder.resolve("records/date=unknown/language=en"));
        try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("COPY (SELECT 'en' AS language, j AS json FROM read_csv('" + lines
                    + "', columns = {j: 'VARCHAR'}, delim = '\b', quote = '', header = false)) TO '"
                    + records.resolve("part-0.parquet") + "' (FORMAT parquet)");
        }
        Files.writeString(records.resolve("part-1.parquet"), "none");
        out.reset();
        assertThat(run(
                        "add",
                        "--archive",
                        folder.resolve("news").toString(),
                        folder.resolve("records").toString()))
                .isEqualTo(3);
        assertThat(text(out)).isEqualTo("1 article added, 0 held already, 1 left out\n");
        assertThat(text(err)).contains("part-1.parquet: records in Parquet cannot be read");
    }

    @Test
    void an_archive_that_is_not_there_is_told_and_wrong_use_is_2() {
        assertThat(run("export", "--archive", folder.resolve("none").toString(), "--format", "csv", "--output", "x"))
                .isEqualTo(1);
        assertThat(text(err)).contains("there is no archive here").doesNotContain("\tat ");
        assertThat(run("export", "--format", "gdelt", "--what", "statements", "--output", "x"))
                .isEqualTo(2);
        assertThat(run("export", "--format", "csv", "--dyad", "USA", "--archive", "x", "--output", "x"))
                .isNotZero();
        assertThat(run("add", "--threads", "0", "x")).isEqualTo(2);
    }

    @Test
    void an_export_is_asked_for_by_names_as_by_codes() throws Exception {
        Path text = Files.writeString(
                folder.resolve("meeting.jsonl"),
                "{\"language\": \"en\", \"text\": \"Latvia and Estonia signed an agreement on Monday."
                        + " Lithuania criticized Latvia on Monday.\"}\n");
        String news = folder.resolve("news").toString();
        assertThat(run("add", "--archive", news, text.toString())).isZero();
        String byNames = exported(news, "--dyad", "Latvia, Estonia");
        assertThat(byNames)
                .isEqualTo(exported(news, "--dyad", "LVA,EST"))
                .contains("AGREE")
                .doesNotContain("ACCUSE");
        assertThat(exported(news, "--actor", "Lithuania")).contains("ACCUSE").doesNotContain("AGREE");
        assertThat(exported(news, "--actor", "Nobody Known").lines()).hasSize(1);
    }

    private String exported(String archive, String... asked) throws IOException {
        Path file = folder.resolve("asked.csv");
        List<String> arguments = new ArrayList<>(
                List.of("export", "--archive", archive, "--format", "csv", "--output", file.toString()));
        arguments.addAll(List.of(asked));
        assertThat(run(arguments.toArray(String[]::new))).isZero();
        return Files.readString(file);
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList().stream();
        }
    }

    private int run(String... arguments) {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Main.commandLine(print, new PrintStream(err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
