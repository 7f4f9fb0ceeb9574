package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.record.Record;
import org.readout.record.RecordCodec;
import org.readout.record.Sha256;

/** Exports of the articles of {@link SameThingsTest}, read as the public loaders of each data set read them. */
class ExportTest {

    @TempDir
    Path folder;

    private final List<Record> records = new ArrayList<>();
    private Path file;

    @BeforeEach
    void fill() throws IOException {
        RecordCodec codec = new RecordCodec();
        try (InputStream in = Objects.requireNonNull(ExportTest.class.getResourceAsStream("records.jsonl"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(codec::read)
                    .forEach(records::add);
        }
        fill(folder.resolve("archive"), records);
        file = folder.resolve("out");
    }

    private static void fill(Path at, List<Record> records) {
        try (Archive archive = Archive.open(at)) {
            archive.add(records.stream().map(r -> Reading.of(r, "swift-2")).toList());
            archive.merge();
        }
    }

    @Test
    void each_event_is_one_row_with_how_often_it_is_told() throws Exception {
        Manifest once = export(ExportFormat.CSV, What.EVENTS, Filter.ALL, false);
        List<String> rows = Files.readAllLines(file);
        assertThat(rows.get(0))
                .startsWith("id,key,type,mode,status,date,")
                .contains(",evidence,reports,stories,outlets,");
        assertThat(rows).hasSize((int) once.rows() + 1);
        assertThat(once.rows()).isEqualTo(once.things());
        assertThat(once.reports()).isGreaterThan(once.things());
        Manifest each = export(ExportFormat.CSV, What.EVENTS, Filter.ALL, true);
        assertThat(each.rows())
                .isEqualTo(records.stream().mapToLong(r -> r.events().size()).sum());
        assertThat(each.things()).isEqualTo(once.things());
    }

    @Test
    void filters_restrict_what_is_told() {
        Filter filter = Filter.builder()
                .dyad("NOR", "LVA")
                .type("consult")
                .from(LocalDate.of(2021, 5, 1))
                .to(LocalDate.of(2021, 5, 31))
                .build();
        assertThat(export(ExportFormat.CSV, What.EVENTS, filter, false).rows()).isEqualTo(2);
        Filter french = Filter.builder().actor("Emmanuel Macron").language("fr").build();
        assertThat(export(ExportFormat.CSV, What.EVENTS, french, true).rows()).isEqualTo(4);
        assertThat(export(
                                ExportFormat.CSV,
                                What.STATEMENTS,
                                Filter.builder().actor("TUR").build(),
                                false)
                        .rows())
                .isEqualTo(5);
        Filter nobody = Filter.builder().actor("x' OR '1'='1").build();
        assertThat(export(ExportFormat.CSV, What.EVENTS, nobody, false).rows()).isZero();
    }

    @Test
    void the_manifest_says_what_the_file_is() throws Exception {
        Manifest manifest = export(ExportFormat.JSONL, What.STATEMENTS, Filter.ALL, false);
        JsonNode told = new ObjectMapper().readTree(Files.readString(folder.resolve("out.manifest.json")));
        assertThat(told.get("sha256").asText())
                .isEqualTo(Sha256.of(Files.readAllBytes(file)))
                .isEqualTo(manifest.sha256());
        assertThat(told.get("readers").get(0).asText()).isEqualTo("swift-2");
        assertThat(told.get("articles").asInt()).isEqualTo(records.size());
    }

    @Test
    void the_same_articles_in_another_order_make_the_same_bytes() {
        for (ExportFormat format : ExportFormat.values()) {
            String sum = export(format, What.EVENTS, Filter.ALL, false).sha256();
            Path other = folder.resolve("other-" + format);
            List<Record> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, new Random(7));
            fill(other, shuffled);
            try (Archive archive = Archive.openToRead(other)) {
                assertThat(archive.export(format, What.EVENTS, Filter.ALL, false, file)
                                .sha256())
                        .as(format.toString())
                        .isEqualTo(sum);
            }
        }
    }

    @Test
    void polecat_has_its_forty_columns() throws Exception {
        export(ExportFormat.POLECAT, What.EVENTS, Filter.ALL, false);
        List<String[]> rows = tabbed();
        assertThat(rows.get(0))
                .hasSize(40)
                .startsWith("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity");
        assertThat(rows.get(0)[39]).isEqualTo("Version");
        for (String[] row : rows.subList(1, rows.size())) {
            assertThat(row).hasSize(40);
            LocalDate.parse(row[1]);
            Double.parseDouble(row[4]);
            assertThat(row[5]).matches("(VERBAL|MATERIAL) (COOPERATION|CONFLICT)");
            assertThat(row[7]).isNotEmpty();
        }
    }

    @Test
    void icews_has_its_twenty_columns() throws Exception {
        export(ExportFormat.ICEWS, What.EVENTS, Filter.ALL, false);
        List<String[]> rows = tabbed();
        assertThat(rows.get(0)).hasSize(20);
        assertThat(rows.get(0)[6]).isEqualTo("CAMEO Code");
        for (String[] row : rows.subList(1, rows.size())) {
            assertThat(row).hasSize(20);
            Long.parseLong(row[0]);
            LocalDate.parse(row[1]);
            assertThat(row[6]).matches("\\d{3,4}");
            assertThat(Double.parseDouble(row[7])).isBetween(-10.0, 10.0);
            assertThat(Integer.parseInt(row[12])).isPositive();
        }
    }

    @Test
    void gdelt_has_its_sixty_one_columns_and_no_header() throws Exception {
        Manifest manifest = export(ExportFormat.GDELT, What.EVENTS, Filter.ALL, false);
        List<String[]> rows = tabbed();
        assertThat(rows).hasSize((int) manifest.rows());
        for (String[] row : rows) {
            assertThat(row).hasSize(61);
            Long.parseLong(row[0]);
            assertThat(row[1]).matches("\\d{8}");
            assertThat(row[3]).isEqualTo(row[1].substring(0, 4));
            Double.parseDouble(row[4]);
            assertThat(row[26]).matches("\\d{3,4}");
            assertThat(row[28]).isEqualTo(row[26].substring(0, 2));
            assertThat(row[29]).matches("[1-4]");
            Double.parseDouble(row[30]);
            assertThat(Integer.parseInt(row[31])).isPositive();
            assertThat(row[59]).matches("\\d{14}");
            assertThat(row[60]).startsWith("https://");
        }
    }

    @Test
    void an_annotation_quotes_the_words_where_they_stand() throws Exception {
        export(ExportFormat.WEBANNOTATION, What.EVENTS, Filter.ALL, false);
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode annotation = mapper.readTree(line);
            assertThat(annotation.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
            JsonNode quote = annotation.at("/target/selector/0");
            JsonNode position = annotation.at("/target/selector/1");
            String text = textOf(annotation.at("/body/value/article").asText());
            int begin = text.offsetByCodePoints(0, position.get("start").asInt());
            int end = text.offsetByCodePoints(0, position.get("end").asInt());
            assertThat(quote.get("exact").asText()).isEqualTo(text.substring(begin, end));
            assertThat(text.substring(0, begin)).endsWith(quote.get("prefix").asText());
            assertThat(text.substring(end)).startsWith(quote.get("suffix").asText());
        }
    }

    @Test
    void data_sets_of_events_do_not_tell_statements() {
        assertThatThrownBy(() -> export(ExportFormat.GDELT, What.STATEMENTS, Filter.ALL, false))
                .isInstanceOf(ArchiveException.class);
    }

    @Test
    void what_changed_between_two_exports_is_told() throws Exception {
        export(ExportFormat.CSV, What.EVENTS, Filter.builder().language("en").build(), true);
        Path english = Files.move(file, folder.resolve("english.csv"));
        export(ExportFormat.CSV, What.EVENTS, Filter.ALL, true);
        Path all = Files.move(file, folder.resolve("all.csv"));
        Files.writeString(all, Files.readString(all).replace("swift-2", "swift-3"));
        Difference difference = Difference.between(english, all, 1);
        assertThat(difference.came()).isPositive();
        assertThat(difference.went()).isZero();
        assertThat(difference.same()).isZero();
        assertThat(difference.columns()).containsOnlyKeys("reader");
        assertThat(difference.lines()).hasSize(2).anyMatch(l -> l.endsWith("reader: swift-2 → swift-3"));
        export(ExportFormat.PARQUET, What.EVENTS, Filter.ALL, true);
        Path parquet = Files.move(file, folder.resolve("all.parquet"));
        assertThat(Difference.between(parquet, parquet, 1).changed()).isZero();
        assertThatThrownBy(() -> Difference.between(english, folder.resolve("none.csv"), 1))
                .hasMessageContaining("there is no such file");
    }

    private Manifest export(ExportFormat format, What what, Filter filter, boolean reports) {
        try (Archive archive = Archive.openToRead(folder.resolve("archive"))) {
            return archive.export(format, what, filter, reports, file);
        }
    }

    private List<String[]> tabbed() throws IOException {
        return Files.readAllLines(file).stream().map(l -> l.split("\t", -1)).toList();
    }

    private String textOf(String id) {
        return records.stream()
                .map(Record::article)
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
