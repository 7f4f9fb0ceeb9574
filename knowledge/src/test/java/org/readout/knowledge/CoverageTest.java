package org.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final String page = new Coverage(Knowledge.load()).page();

    @Test
    void the_page_in_the_tree_is_what_the_tables_give() throws IOException {
        assertThat(Files.readString(Path.of("../docs/coverage.md")))
                .as("./readout check --coverage docs/coverage.md renews it")
                .isEqualTo(page);
    }

    @Test
    void an_office_that_a_state_lacks_is_no_hole() {
        assertThat(page).contains("| Costa Rica | 2000–2025 | none | 2000–2025 | none |");
    }

    @Test
    void the_heads_of_nearly_all_states_are_known_throughout() {
        assertThat(throughout("head of state")).isGreaterThanOrEqualTo(190);
        assertThat(throughout("head of government")).isGreaterThanOrEqualTo(180);
    }

    private int throughout(String office) {
        String row = page.substring(page.indexOf("| " + office + " | "));
        return Integer.parseInt(row.split("\\|")[2].strip());
    }
}
