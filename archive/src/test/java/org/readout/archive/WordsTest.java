package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.record.Article;

class WordsTest {

    @TempDir
    Path folder;

    private final Article quota =
            Records.article("The ministers quarrelled over herring quotas.", "en", "Post", "a.html");
    private final Article ports =
            Records.article("Les ministres se disputent l'accès aux ports.", "fr", "Phare", "b.html");
    private final Article russian = Records.article("Министры спорят о портах.", "ru", "Газета", "c.html");

    @Test
    void words_are_found_in_the_forms_of_their_language() {
        try (Archive archive = Archive.open(folder)) {
            add(archive, quota, ports, russian);
            assertThat(archive.search("quota", 10)).containsExactly(quota.id());
            assertThat(archive.search("ministre port", 10)).containsExactly(ports.id());
            assertThat(archive.search("портах", 10)).containsExactly(russian.id());
            assertThat(archive.search("minister", 10)).containsExactly(quota.id());
            assertThat(archive.search("\"quotas herring\"", 10)).isEmpty();
            assertThat(archive.search("ministers -herring", 10)).isEmpty();
        }
    }

    @Test
    void nothing_that_is_asked_is_wrong() {
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.search("quota", 10)).isEmpty();
            add(archive, quota);
            for (String odd : List.of("", "\"", "((", "-", "*:*", "a AND OR", "field:x", "\\", "|||", "the", "~2")) {
                assertThat(archive.search(odd, 10)).as(odd).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void what_was_added_later_is_found() {
        try (Archive archive = Archive.open(folder)) {
            add(archive, quota);
            archive.index();
            add(archive, ports);
        }
        try (Archive archive = Archive.openToRead(folder)) {
            assertThat(archive.search("ports", 10)).containsExactly(ports.id());
        }
    }

    @Test
    void an_index_that_is_gone_or_of_other_articles_is_made_again() throws IOException {
        try (Archive archive = Archive.open(folder.resolve("one"))) {
            add(archive, quota);
            archive.index();
        }
        try (Archive archive = Archive.open(folder.resolve("other"))) {
            add(archive, ports);
        }
        Files.createDirectories(folder.resolve("other/words"));
        try (Stream<Path> files = Files.list(folder.resolve("one/words"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("other/words").resolve(file.getFileName()));
            }
        }
        try (Archive archive = Archive.openToRead(folder.resolve("other"))) {
            assertThat(archive.search("quota", 10)).isEmpty();
            assertThat(archive.search("ports", 10)).containsExactly(ports.id());
            delete(folder.resolve("other/words"));
            assertThat(archive.search("ports", 10)).containsExactly(ports.id());
        }
    }

    @Test
    void events_are_asked_for_by_the_words_of_their_articles() {
        try (Archive archive = Archive.open(folder)) {
            archive.add(List.of(
                    Reading.of(Records.meeting("Post", "Riga", "The herring stays."), "r"),
                    Reading.of(Records.meeting("Post", "Oslo", "The cod goes."), "r")));
            archive.merge();
            Filter herring = Filter.builder().words("herrings").build();
            assertThat(archive.count(What.EVENTS, herring)).isEqualTo(1);
            assertThat(archive.events(herring, 0, 10))
                    .singleElement()
                    .satisfies(told -> assertThat(told.what().place().name()).isEqualTo("Riga"));
            assertThat(archive.statements(Filter.ALL, 1, 5)).hasSize(1);
        }
    }

    private static void add(Archive archive, Article... articles) {
        archive.add(Stream.of(articles).map(a -> Reading.unread(a, "a test")).toList());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
