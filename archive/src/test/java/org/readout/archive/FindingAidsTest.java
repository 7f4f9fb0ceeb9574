package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSetMetaData;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.record.Record;

class FindingAidsTest {

    @TempDir
    Path folder;

    private final Record post = Records.meeting("Post", "Riga", "The treaty must be kept.");
    private final Record star = Records.meeting("Star", "Riga", "The Sky Treaty must be kept by all of us.");
    private final Record noon = Records.meeting("Noon", "Oslo", "No.");

    @Test
    void they_are_the_same_however_the_articles_came() {
        List<String> atOnce;
        try (Archive archive = Archive.open(folder.resolve("at once"))) {
            add(archive, post, star, noon);
            atOnce = told(archive);
        }
        try (Archive archive = Archive.open(folder.resolve("one by one"))) {
            Stream.of(post, star, noon).forEach(record -> add(archive, record));
            assertThat(told(archive)).isEqualTo(atOnce).isNotEmpty();
        }
    }

    @Test
    void what_is_corrected_and_taken_back_leaves_nothing_behind() {
        try (Archive archive = Archive.open(folder)) {
            add(archive, post, star);
            List<String> before = told(archive);
            String key = archive.catalogue().keys(post.article().id()).get("e1");
            archive.amend(List.of(new Amendment(key, Amendment.Kind.REJECT, "", "a drill")));
            assertThat(archive.rows("SELECT several FROM event_lines", List.of(), row -> row.getBoolean(1)))
                    .containsExactly(false);
            assertThat(archive.rows("SELECT key FROM pairs WHERE key = number_of(?)", List.of(key), row -> 1))
                    .isEmpty();
            archive.amend(List.of());
            assertThat(told(archive)).isEqualTo(before);
        }
    }

    @Test
    void each_report_is_a_line_with_its_parties_and_pairs() {
        try (Archive archive = Archive.open(folder)) {
            add(archive, post, star, noon);
            assertThat(count(archive, "event_lines")).isEqualTo(count(archive, "events"));
            assertThat(count(archive, "statement_lines")).isEqualTo(count(archive, "statements"));
            assertThat(count(archive, "event_parties") + count(archive, "statement_parties"))
                    .isEqualTo(count(archive, "roles"));
            assertThat(count(archive, "pairs")).isEqualTo(2 * count(archive, "dyads"));
        }
    }

    private static void add(Archive archive, Record... records) {
        archive.add(Stream.of(records).map(r -> Reading.of(r, "test")).toList());
        archive.merge();
    }

    private static long count(Archive archive, String table) {
        return archive.rows("SELECT count(*) FROM " + table, List.of(), row -> row.getLong(1))
                .get(0);
    }

    /** All that the finding aids say. */
    private static List<String> told(Archive archive) {
        return Stream.of(
                        "event_lines",
                        "statement_lines",
                        "event_parties",
                        "statement_parties",
                        "pairs",
                        "mentions",
                        "known",
                        "known_names",
                        "known_offices")
                .flatMap(table -> archive
                        .rows("FROM " + table, List.of(), row -> {
                            ResultSetMetaData columns = row.getMetaData();
                            StringBuilder told = new StringBuilder(table);
                            for (int i = 1; i <= columns.getColumnCount(); i++) {
                                told.append(' ').append(row.getObject(i));
                            }
                            return told.toString();
                        })
                        .stream())
                .sorted()
                .toList();
    }
}
