package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.intake.Intake;
import org.readout.knowledge.Knowledge;
import org.readout.reader.Reader;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

class BatchTest {

    private static final Reader READER =
            new Reader(Knowledge.load(), language -> Optional.of(new PlainAnalyzer(language)));
    private static final String GOOD =
            "The ministers met in Riga on Thursday.\n\nThey spoke of the harbour and of nothing else.\n";

    @TempDir
    Path folder;

    private final RecordCodec codec = new RecordCodec();
    private final List<String> keys = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int steps;
    private Path good;

    @BeforeEach
    void writeAGoodArticle() throws IOException {
        good = write("good.txt", GOOD);
    }

    @Test
    void records_come_in_the_order_of_the_input_whatever_the_threads() throws Exception {
        StringBuilder wire = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            wire.append(json("k" + i, "Story " + i + ": wait " + (i % 5 == 0 ? 60 : 0) + " for the ministers."));
        }
        Path file = write("wire.jsonl", wire.toString());
        assertThat(run(1, file)).isZero();
        List<String> alone = List.copyOf(lines);
        lines.clear();
        keys.clear();
        assertThat(run(8, file)).isZero();
        assertThat(keys).hasSize(40).startsWith("k0", "k1", "k2").endsWith("k38", "k39");
        assertThat(lines).isEqualTo(alone);
        assertThat(complaints).isEmpty();
        assertThat(steps).isEqualTo(80);
    }

    @Test
    void a_complaint_stands_where_its_document_stood() throws Exception {
        Path file = write(
                "wire.jsonl", json("k1", "First: wait 80 for it.") + "{ no json\n" + json("k2", "Second, at once."));
        Batch<Record> batch = new Batch<>(
                intake(),
                READER::read,
                4,
                r -> complaints.add("record " + r.article().key()),
                p -> complaints.add("readout: " + p));
        assertThat(batch.run(List.of(file), () -> {})).isEqualTo(3);
        assertThat(complaints).hasSize(3);
        assertThat(complaints.get(0)).isEqualTo("record k1");
        assertThat(complaints.get(1)).contains("wire.jsonl:2: ");
        assertThat(complaints.get(2)).isEqualTo("record k2");
    }

    @Test
    void nothing_read_is_1_and_a_part_read_is_3() throws Exception {
        Path missing = folder.resolve("missing.txt");
        assertThat(run(2, missing)).isEqualTo(1);
        assertThat(run(2, missing, good)).isEqualTo(3);
        assertThat(run(2, good)).isZero();
        assertThat(complaints)
                .containsExactly(
                        "readout: " + missing + ": there is no such file or folder",
                        "readout: " + missing + ": there is no such file or folder");
    }

    @Test
    void a_folder_without_articles_is_told() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty/deeper"));
        Files.writeString(empty.resolve("notes.doc"), "not an ending of articles");
        leftOut(folder.resolve("empty"), "a folder without articles");
    }

    @Test
    void a_binary_file_is_told_by_its_kind() throws Exception {
        Path pdf = folder.resolve("report.txt");
        Files.write(pdf, "%PDF-1.7\n\u0001\u0002".getBytes(StandardCharsets.ISO_8859_1));
        leftOut(pdf, "a PDF file, not text");
        complaints.clear();
        Path noise = folder.resolve("noise.txt");
        Files.write(noise, "\u0000\u0003\u0001\u0006".repeat(100).getBytes(StandardCharsets.ISO_8859_1));
        leftOut(noise, "a binary file, not text");
    }

    @Test
    void an_empty_text_is_told() throws Exception {
        leftOut(write("empty.txt", " \n\n\t\n"), "");
        complaints.clear();
        leftOut(write("empty.html", "<html><body><script>1</script></body></html>"), "");
    }

    @Test
    void a_bad_line_of_jsonl_is_told_with_its_number_and_the_others_are_read() throws Exception {
        Path file = write(
                "wire.jsonl",
                json("k1", GOOD) + "\n{\"id\": \"k2\", \"text\": \n" + "[1, 2]\n{\"id\": \"k3\"}\n" + json("k4", GOOD));
        assertThat(run(2, file)).isEqualTo(3);
        assertThat(keys).containsExactly("k1", "k4");
        assertThat(complaints).hasSize(3);
        assertThat(complaints.get(0)).startsWith("readout: " + file + ":3: ");
        assertThat(complaints.get(1)).startsWith("readout: " + file + ":4: ");
        assertThat(complaints.get(2)).startsWith("readout: " + file + ":5: ");
    }

    @Test
    void a_truncated_gzip_is_read_as_far_as_it_goes() throws Exception {
        StringBuilder wire = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            wire.append(json("k" + i, "Story " + i + " of " + i * 31 + " and " + i * 17 % 1009 + ", told in Riga."));
        }
        byte[] packed = gzip(wire.toString());
        Path file = folder.resolve("wire.jsonl.gz");
        Files.write(file, Arrays.copyOf(packed, packed.length / 2));
        assertThat(run(2, file)).isEqualTo(3);
        assertThat(keys).hasSizeGreaterThan(100).startsWith("k0");
        assertThat(complaints).isNotEmpty().allMatch(c -> c.startsWith("readout: " + file + ":"));
    }

    @Test
    void broken_utf8_is_read_and_remarked() throws Exception {
        Path file = folder.resolve("broken.txt");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Réunis à Riga, les ministres ont évoqué l'énergie, la fiscalité et le marché.\n\nPuis "
                .getBytes(StandardCharsets.UTF_8));
        bytes.write(0xc3);
        bytes.writeBytes("( rien d'autre.\n".getBytes(StandardCharsets.UTF_8));
        Files.write(file, bytes.toByteArray());
        assertThat(run(2, file)).isZero();
        assertThat(lines).hasSize(1);
        assertThat(complaints).hasSize(1);
        assertThat(complaints.get(0)).startsWith("readout: " + file + ": ");
    }

    @Test
    void a_language_that_is_not_read_is_told_by_name() throws Exception {
        Path file = write(
                "wire.jsonl",
                "{\"id\": \"k1\", \"language\": \"de\", \"text\": \"Die Minister trafen sich am Donnerstag in Riga und"
                        + " sprachen über den Hafen und die Preise.\"}\n" + json("k2", GOOD));
        assertThat(run(2, file)).isEqualTo(3);
        assertThat(keys).containsExactly("k2");
        assertThat(complaints).hasSize(1);
        assertThat(complaints.get(0)).startsWith("readout: " + file + ":1: ").contains("German");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | The foreign minister of Latvia met her Estonian counterpart in Riga on 2 March 2023.
            en | Blinken meets Lavrov in New Delhi
            fr | Le ministre est parti.
            no | Utenriksministeren møtte sin kollega i Riga torsdag og snakket om havnen.
            it | Il ministro degli Esteri ha incontrato la sua omologa a Riga.
            """)
    void a_short_text_is_in_a_language_that_is_read_unless_it_plainly_is_not(String language, String text)
            throws Exception {
        boolean isRead = Set.of("fr", "en").contains(language);
        assertThat(run(1, write("short.txt", text))).isEqualTo(isRead ? 0 : 1);
        assertThat(isRead ? lines : complaints)
                .singleElement()
                .asString()
                .contains(isRead ? "\"language\":\"" + language : "(" + language + ")");
    }

    @Test
    void a_line_larger_than_any_article_is_told_and_not_kept() throws Exception {
        Path file = write("wire.jsonl", json("k1", "x".repeat(70_000)) + json("k2", GOOD));
        Intake small =
                Intake.builder().supported(Set.of("fr", "en")).maxBytes(1 << 16).build();
        assertThat(run(small, 2, file)).isEqualTo(3);
        assertThat(keys).containsExactly("k2");
        assertThat(complaints).hasSize(1);
        assertThat(complaints.get(0)).startsWith("readout: " + file + ":1: a line of 68 KiB");
    }

    @Test
    void a_defect_of_ours_names_its_document_and_stops_nothing() throws Exception {
        Path file = write("wire.jsonl", json("k1", "Go and break the engine now.") + json("k2", GOOD));
        assertThat(run(2, file)).isEqualTo(3);
        assertThat(keys).containsExactly("k2");
        assertThat(complaints).hasSize(1);
        assertThat(complaints.get(0)).startsWith("readout: " + file + ":1: could not be read, a defect of Readout: ");
    }

    private void leftOut(Path bad, String why) throws Exception {
        keys.clear();
        lines.clear();
        assertThat(run(2, bad, good)).as("%s beside a good file", bad).isEqualTo(3);
        assertThat(lines).hasSize(1);
        assertThat(complaints).hasSize(1);
        assertThat(complaints.get(0))
                .startsWith("readout: " + bad + ": ")
                .contains(why)
                .doesNotContain("\n");
    }

    private int run(int threads, Path... paths) throws InterruptedException {
        return run(intake(), threads, paths);
    }

    private int run(Intake intake, int threads, Path... paths) throws InterruptedException {
        Batch<Record> batch = new Batch<>(
                intake,
                READER::read,
                threads,
                record -> {
                    keys.add(String.valueOf(record.article().key()));
                    lines.add(codec.toLine(record));
                },
                p -> complaints.add("readout: " + p));
        return batch.run(List.of(paths), () -> steps++);
    }

    private static Intake intake() {
        return Intake.builder().supported(Set.of("fr", "en")).build();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String json(String key, String text) {
        return "{\"id\": \"" + key + "\", \"language\": \"en\", \"text\": \"" + text.replace("\n", "\\n") + "\"}\n";
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
