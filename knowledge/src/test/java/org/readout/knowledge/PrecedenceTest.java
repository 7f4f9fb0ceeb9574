package org.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecedenceTest {

    @TempDir
    Path first;

    @TempDir
    Path second;

    private static void write(Path folder, String table, String... lines) throws IOException {
        Files.writeString(folder.resolve(table + ".table"), String.join("\n", lines) + "\n");
    }

    private List<String> terms() {
        return Knowledge.load(List.of(first, second)).table("holders").rows().stream()
                .filter(r -> r.get("body").equals("FRA") && r.get("role").equals("spokesperson-of-the-moon"))
                .map(r -> r.get("person") + " " + r.get("from") + " " + r.get("to"))
                .toList();
    }

    @Test
    void a_line_of_a_later_folder_takes_the_place_of_one_with_the_same_key() throws IOException {
        write(first, "people", "person | name | state | gender | wikidata", "emmanuel-macron | E. Macron | FRA | m");
        write(second, "people", "person | name | state | gender | wikidata", "emmanuel-macron | Emanuel M. | FRA | m");

        List<Row> rows = Knowledge.load(List.of(first, second)).table("people").rows().stream()
                .filter(r -> r.get("person").equals("emmanuel-macron"))
                .toList();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("name")).isEqualTo("Emanuel M.");
        assertThat(rows.get(0).file()).startsWith(second.toString());
    }

    @Test
    void an_office_has_the_holder_of_the_later_folder_on_the_days_that_it_tells() throws IOException {
        write(first, "roles", "role | sector", "spokesperson-of-the-moon | GOV");
        String columns = "body | role | person | from | to | confidence";
        String office = "FRA | spokesperson-of-the-moon | ";
        write(
                first,
                "holders",
                columns,
                office + "emmanuel-macron | 2001 | 2004 | sure",
                office + "francois-hollande | 2005 | 2005-06 | sure",
                office + "nicolas-sarkozy | 2006 | | sure");
        write(second, "holders", columns, office + "jacques-chirac | 2004-03-01 | 2007-05 | likely");

        assertThat(terms())
                .containsExactly(
                        "emmanuel-macron 2001 2004-02-29",
                        "nicolas-sarkozy 2007-06-01 ",
                        "jacques-chirac 2004-03-01 2007-05");
    }

    @Test
    void words_of_all_folders_count() throws IOException {
        Files.createDirectories(first.resolve("fr"));
        write(first.resolve("fr"), "people", "person | names", "emmanuel-macron | Manu du Perron");

        assertThat(Knowledge.load(List.of(first)).table("fr", "people").rows())
                .anyMatch(r -> r.get("names").equals("Manu du Perron"));
    }

    @Test
    void a_bad_word_of_a_folder_is_told_at_once() throws IOException {
        Files.createDirectories(first.resolve("fr"));
        write(first.resolve("fr"), "people", "person | names", "nobody-at-all | Personne");

        assertThatThrownBy(() -> Knowledge.load(List.of(first)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("people.table:2: person 'nobody-at-all' is not in people");
    }
}
