package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {

    @TempDir
    Path folder;

    @Test
    void a_table_is_written_as_csv_in_the_order_of_its_rows() throws IOException {
        assertThat(Files.readString(written(ExportFormat.CSV)))
                .isEqualTo("name,events,share,first\n\"Nils \"\"the\"\" Berg, Riga\",12,0.5,2024-03-05\nAda,,,\n");
    }

    @Test
    void the_same_is_written_as_parquet_and_as_json_lines() throws IOException {
        assertThat(Files.readAllBytes(written(ExportFormat.PARQUET))).startsWith('P', 'A', 'R', '1');
        assertThat(Files.readString(written(ExportFormat.JSONL))).contains("\"events\":12", "\"name\":\"Ada\"");
    }

    @Test
    void a_row_has_a_value_for_each_column() {
        Sheet sheet = new Sheet().text("name").whole("events");
        assertThatThrownBy(() -> sheet.row("Ada")).hasMessageContaining("[name, events]");
    }

    private Path written(ExportFormat format) {
        Sheet sheet = new Sheet().text("name").whole("events").number("share").day("first");
        sheet.row("Nils \"the\" Berg, Riga", 12, 0.5, LocalDate.of(2024, 3, 5)).row("Ada", null, null, null);
        Path file = folder.resolve("table." + format);
        try (Archive archive = Archive.open(folder.resolve("archive"))) {
            archive.save(format, sheet, file);
        }
        return file;
    }
}
