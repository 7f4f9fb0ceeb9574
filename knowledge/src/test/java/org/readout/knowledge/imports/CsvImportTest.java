package org.readout.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvImportTest {

    @TempDir
    Path folder;

    private Imported imported() throws IOException {
        return new Imported(Importer.Format.CSV, Imported.FILES.resolve("holders.csv"), false, folder);
    }

    @Test
    void people_and_their_terms_are_taken() throws IOException {
        Imported imported = imported();

        assertThat(imported.table("people"))
                .contains(
                        "pontmartin-aurele | Pontmartin, Aurèle | FRA | m",
                        "bertille-sauvagnac | Bertille Sauvagnac | FRA | f | Q990002");
        assertThat(imported.table("fr/people")).containsExactly("pontmartin-aurele | Aurèle le Vieux; Tonton Aurèle");
        assertThat(imported.table("holders"))
                .containsExactly(
                        "FRA | head-of-government | pontmartin-aurele | 1871-05-03 | 1874-05-31 | sure",
                        "FRA | head-of-government | bertille-sauvagnac | 1874-06-01 | 1876 | sure");
        assertThat(imported.unsound()).isEmpty();
    }

    @Test
    void a_quoted_field_may_hold_quotes_and_ends_of_lines() throws IOException {
        assertThat(imported().table("organisations"))
                .containsExactly("league-of-small-ports-and-harbours | League of \"Small\" Ports and Harbours"
                        + " | organisation |  | NGO");
    }

    @Test
    void what_cannot_be_taken_is_told_with_its_line() throws IOException {
        assertThat(imported().problems)
                .satisfiesExactly(
                        p -> assertThat(p).startsWith("holders.csv:1: the column 'colour' is none of "),
                        p -> assertThat(p).startsWith("holders.csv:4: '03/05/1876' to '' are no dates"),
                        p -> assertThat(p).isEqualTo("holders.csv:5: the state 'Atlantis' is not known"),
                        p -> assertThat(p)
                                .isEqualTo("holders.csv:6: the role 'keeper of the seals of nowhere' is not known;"
                                        + " the person is taken, the term is not"),
                        p -> assertThat(p).isEqualTo("holders.csv:7: ends 1880, before it begins 1890"),
                        p -> assertThat(p).isEqualTo("holders.csv:8: has no name"),
                        p -> assertThat(p)
                                .isEqualTo("holders.csv:12: the kind 'club' is none of person, organisation, group"));
    }

    @Test
    void semicolons_part_fields_where_the_first_line_has_only_these() throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, "name;state\nNadège Lointaine;Mali\n");
        Imported imported = new Imported(Importer.Format.CSV, file, false, folder.resolve("out"));

        assertThat(imported.table("people")).containsExactly("nadege-lointaine | Nadège Lointaine | MLI");
    }

    @Test
    void a_list_without_names_is_refused() throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, "state\nMali\n");
        Imported imported = new Imported(Importer.Format.CSV, file, false, folder.resolve("out"));

        assertThat(imported.problems)
                .containsExactly("list.csv:1: the first line has to name the columns, and one of them 'name'");
    }
}
