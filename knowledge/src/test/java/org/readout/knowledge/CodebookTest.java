package org.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodebookTest {

    private final Knowledge knowledge = Knowledge.load();
    private final String page = new Codebook(knowledge).page();

    @Test
    void the_page_in_the_tree_is_what_the_tables_give() throws IOException {
        assertThat(Files.readString(Path.of("../docs/codebook.md")))
                .as("./readout check --codebook docs/codebook.md renews it")
                .isEqualTo(page);
    }

    @Test
    void every_type_that_a_rule_tells_is_one_of_the_codebook() {
        List<String> known = knowledge.table("event-types").rows().stream()
                .map(r -> r.get("type"))
                .toList();
        for (String language : Knowledge.LANGUAGES) {
            assertThat(knowledge.table(language, "events").rows().stream()
                            .map(r -> r.get("type"))
                            .filter(t -> !t.equals("NONE"))
                            .collect(Collectors.toSet()))
                    .isSubsetOf(known);
        }
    }

    @Test
    void every_type_has_an_example_in_both_languages() {
        assertThat(page).contains("| meet |").contains("Le ").contains("The ");
        assertThat(page.split("\n## ")).hasSize(18);
    }
}
