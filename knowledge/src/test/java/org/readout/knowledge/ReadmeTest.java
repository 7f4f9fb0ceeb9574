package org.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {

    static Iterable<TableSchema> schemas() {
        return Schemas.ALL;
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_table_is_documented_with_the_columns_that_it_has(TableSchema schema) throws IOException {
        String name = (schema.perLanguage() ? "<lang>/" : "") + schema.name() + ".table";
        assertThat(Files.readString(Path.of("README.md")))
                .contains("| `" + name + "` | `" + String.join(" \\| ", schema.columnNames()) + "` |");
    }
}
