package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.record.Record;

class AmendmentsTest {

    @TempDir
    Path folder;

    private final Record riga = Records.meeting("Morning Post", "Riga", "The treaty must be kept.");

    @Test
    void what_is_rejected_is_told_no_more_and_its_record_stays() {
        try (Archive archive = filled()) {
            String key = archive.events(Filter.ALL, 0, 1).get(0).key();
            Corrected corrected = archive.amend(List.of(rejection(key)));
            assertThat(corrected).isEqualTo(new Corrected(1, 1, 0));
            assertThat(archive.count(What.EVENTS, Filter.ALL)).isZero();
            assertThat(archive.count(What.STATEMENTS, Filter.ALL)).isEqualTo(1);
            assertThat(archive.record(riga.article().id())).contains(riga);
            assertThat(archive.corrected(riga.article().id()).orElseThrow().events())
                    .isEmpty();
        }
    }

    @Test
    void what_is_taken_out_of_the_file_is_taken_back() {
        try (Archive archive = filled()) {
            Told<?> before = archive.events(Filter.ALL, 0, 1).get(0);
            archive.amend(List.of(rejection(before.key())));
            archive.amend(List.of());
            assertThat(archive.events(Filter.ALL, 0, 1).get(0)).isEqualTo(before);
            assertThat(archive.amendments()).isEmpty();
        }
    }

    @Test
    void the_right_party_is_the_one_that_is_named() {
        try (Archive archive = filled()) {
            String key = archive.statements(Filter.ALL, 0, 1).get(0).key();
            archive.amend(List.of(new Amendment(key, Amendment.Kind.SOURCE, "Anna Berg", "she said it")));
            assertThat(archive.statements(Filter.ALL, 0, 1).get(0).what().speakers())
                    .containsExactly("a1");
            Filter hers = Filter.builder().source("Anna Berg").build();
            assertThat(archive.count(What.STATEMENTS, hers)).isEqualTo(1);
        }
    }

    @Test
    void a_party_whom_the_article_does_not_name_is_refused_and_nothing_changes() {
        try (Archive archive = filled()) {
            String key = archive.statements(Filter.ALL, 0, 1).get(0).key();
            assertThatThrownBy(() ->
                            archive.amend(List.of(new Amendment(key, Amendment.Kind.SOURCE, "Nobody Else", "a guess"))))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("nobody in its article is called Nobody Else");
            assertThat(archive.amendments()).isEmpty();
        }
    }

    @Test
    void corrections_outlast_reading_again_and_wait_for_articles_that_come_later() {
        try (Archive archive = Archive.open(folder)) {
            String key = Amended.keys(riga).get("e1");
            assertThat(archive.amend(List.of(rejection(key)))).isEqualTo(new Corrected(1, 1, 1));
            archive.add(List.of(Reading.of(riga, "swift-2")));
            archive.merge();
            assertThat(archive.count(What.EVENTS, Filter.ALL)).isZero();
            archive.replace(List.of(Reading.of(riga, "swift-3")));
            assertThat(archive.count(What.EVENTS, Filter.ALL)).isZero();
            assertThat(archive.count(What.STATEMENTS, Filter.ALL)).isEqualTo(1);
        }
    }

    @Test
    void an_export_shows_what_was_corrected_and_a_comparison_what_that_changed() throws Exception {
        try (Archive archive = filled()) {
            Path before = folder.resolve("before.csv");
            Path after = folder.resolve("after.csv");
            archive.export(ExportFormat.CSV, What.STATEMENTS, Filter.ALL, false, before);
            String key = archive.statements(Filter.ALL, 0, 1).get(0).key();
            archive.amend(List.of(new Amendment(key, Amendment.Kind.SOURCE, "Anna Berg", "she said it")));
            Manifest manifest = archive.export(ExportFormat.CSV, What.STATEMENTS, Filter.ALL, false, after);
            assertThat(manifest.corrections()).containsExactly("source | " + key + " | Anna Berg | she said it");
            assertThat(Files.readString(after)).contains("source Anna Berg: she said it");
            assertThat(Difference.between(before, after, 5).columns()).containsKeys("speakers", "correction");
        }
    }

    @Test
    void every_line_of_a_file_that_cannot_be_understood_is_told_with_its_number() {
        String text = "# ours\nreject | 0123456789abcdef | | a drill\nforget | 0123456789abcdef\nsource | xyz | RUS\n";
        assertThatThrownBy(() -> CorrectionsFile.read("ours.txt", text))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("ours.txt:3: 'forget' is none of")
                .hasMessageContaining("ours.txt:4: 'xyz' is no key");
        assertThat(CorrectionsFile.read("ours.txt", text.lines().limit(2).reduce("", (a, b) -> a + b + "\n")))
                .containsExactly(rejection("0123456789abcdef"));
    }

    private static Amendment rejection(String key) {
        return new Amendment(key, Amendment.Kind.REJECT, "", "a drill");
    }

    private Archive filled() {
        Archive archive = Archive.open(folder.resolve("archive"));
        archive.add(List.of(Reading.of(riga, "swift-2")));
        archive.merge();
        return archive;
    }
}
