package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.record.Article;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

class ArchiveTest {

    private static final String READER = "swift-2";

    @TempDir
    Path folder;

    private final Record riga = Records.meeting("Morning Post", "Riga", "The treaty must be kept.");

    @Test
    void what_was_added_comes_back_as_it_was() {
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.add(List.of(Reading.of(riga, READER)))).isEqualTo(new Added(1, 0, 0, 0));
        }
        try (Archive archive = Archive.openToRead(folder)) {
            assertThat(archive.record(riga.article().id())).contains(riga);
            assertThat(archive.record("none")).isEmpty();
            assertThat(archive.held(Set.of(riga.article().id(), "none")))
                    .containsExactly(riga.article().id());
            assertThat(archive.counts()).isEqualTo(new Counts(1, 0, 1, 1, 1, 1, 0));
        }
    }

    @Test
    void the_same_article_again_changes_nothing() throws Exception {
        try (Archive archive = Archive.open(folder)) {
            archive.add(List.of(Reading.of(riga, READER)));
            assertThat(archive.add(List.of(Reading.of(riga, READER), Reading.again(riga.article()))))
                    .isEqualTo(new Added(0, 0, 0, 2));
            assertThat(archive.counts()).isEqualTo(new Counts(1, 0, 1, 1, 1, 1, 0));
        }
        assertThat(number("SELECT count(*) FROM spans WHERE owner = 'e1' AND role = 'trigger'"))
                .isEqualTo(1);
    }

    @Test
    void one_text_in_two_papers_is_one_article_and_two_places() {
        Article elsewhere = Records.article(riga.article().text(), "en", "Evening Star", "star.html");
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.add(List.of(Reading.of(riga, READER), Reading.again(elsewhere))))
                    .isEqualTo(new Added(1, 0, 1, 0));
            assertThat(archive.counts()).isEqualTo(new Counts(1, 0, 2, 1, 1, 1, 0));
        }
    }

    @Test
    void an_article_that_nothing_reads_is_kept_with_the_reason() throws Exception {
        Article russian = Records.article("Министры встретились в Риге.", "ru", "Газета", "a.html");
        try (Archive archive = Archive.open(folder)) {
            archive.add(List.of(Reading.unread(russian, "in Russian (ru)")));
            assertThat(archive.counts()).isEqualTo(new Counts(1, 1, 1, 1, 0, 0, 0));
            assertThat(archive.record(russian.id()).orElseThrow().article()).isEqualTo(russian);
        }
        assertThat(number("SELECT count(*) FROM articles WHERE unread = 'in Russian (ru)' AND version IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void what_could_not_be_read_is_noted_once() {
        LeftOut bad = new LeftOut("wire.jsonl", 3, "not JSON");
        try (Archive archive = Archive.open(folder)) {
            archive.quarantine(List.of(bad, bad));
            archive.quarantine(List.of(bad));
            assertThat(archive.counts().leftOut()).isEqualTo(1);
        }
    }

    @Test
    void words_are_found_at_their_spans_in_code_points() throws Exception {
        try (Archive archive = Archive.open(folder)) {
            archive.add(List.of(Reading.of(riga, READER)));
        }
        assertThat(text("SELECT substring(text, begins + 1, ends - begins) FROM spans JOIN articles USING (article)"
                        + " WHERE owner = 'e1' AND role = 'trigger'"))
                .isEqualTo("met");
    }

    @Test
    void sql_in_every_string_is_only_words() {
        Record nasty = Records.meeting("'); DROP TABLE articles; --", "\"Riga'\\", "'; DELETE FROM events; --");
        try (Archive archive = Archive.open(folder)) {
            archive.add(List.of(Reading.of(nasty, "'); DROP TABLE versions; --")));
            archive.quarantine(List.of(new LeftOut("a'; DROP TABLE quarantine; --.txt", 1, "'\"\0")));
            assertThat(archive.record(nasty.article().id())).contains(nasty);
            assertThat(archive.held(List.of("' OR 1=1 --"))).isEmpty();
            assertThat(archive.counts()).isEqualTo(new Counts(1, 0, 1, 1, 1, 1, 1));
        }
    }

    @Test
    void a_batch_is_added_whole_or_not_at_all() {
        Record good = Records.meeting("Evening Star", "Oslo", "Nothing was agreed.");
        Record broken = new Record(
                Records.article("No event.", "en", "Post", "b.html"),
                List.of(riga.actors().get(0), riga.actors().get(0)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        try (Archive archive = Archive.open(folder)) {
            assertThatThrownBy(() -> archive.add(List.of(Reading.of(good, READER), Reading.of(broken, READER))))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(archive.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 0));
            assertThat(archive.add(List.of(Reading.of(good, READER)))).isEqualTo(new Added(1, 0, 0, 0));
        }
    }

    @Test
    void no_archive_is_told() {
        assertThatThrownBy(() -> Archive.openToRead(folder.resolve("none")))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("there is no archive here");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThatThrownBy(() -> Archive.open(file.resolve("archive")))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("no archive can be made here");
    }

    @Test
    void a_layout_of_the_future_is_left_alone() throws Exception {
        Archive.open(folder).close();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(Store.FILE));
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO layouts VALUES (9999)");
        }
        assertThatThrownBy(() -> Archive.open(folder))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("a later version of Readout");
    }

    @Test
    void records_that_an_earlier_layout_kept_as_text_are_packed_and_stay_the_same() throws Exception {
        try (Archive archive = Archive.open(folder)) {
            archive.add(List.of(Reading.of(riga, READER)));
        }
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(Store.FILE));
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM layouts WHERE layout = 7");
            statement.execute("DROP TABLE records");
            statement.execute("CREATE TABLE records (article BIGINT NOT NULL, json VARCHAR NOT NULL)");
            statement.execute("INSERT INTO records VALUES (1, '"
                    + new RecordCodec().toLine(riga).replace("'", "''") + "')");
        }
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.record(riga.article().id())).contains(riga);
        }
        assertThat(number("SELECT count(*) FROM records")).isEqualTo(1);
    }

    private long number(String sql) throws Exception {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(Store.FILE));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
