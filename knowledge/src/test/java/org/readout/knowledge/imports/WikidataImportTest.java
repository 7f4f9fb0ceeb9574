package org.readout.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikidataImportTest {

    @TempDir
    Path folder;

    private Imported imported() throws IOException {
        return new Imported(Importer.Format.WIKIDATA, Imported.FILES.resolve("dump.json"), false, folder);
    }

    @Test
    void those_who_held_a_position_are_taken_with_their_names() throws IOException {
        Imported imported = imported();

        assertThat(imported.table("people"))
                .contains(
                        "aurele-pontmartin | Aurèle Pontmartin | FRA | m | Q990001",
                        "bertille-sauvagnac | Bertille Sauvagnac | FRA | f | Q990002",
                        "desire-sansfin | Désiré Sansfin | FRA |  | Q990005",
                        "erneste-dernier | Erneste Dernier | FRA |  | Q990006")
                .noneMatch(l -> l.contains("Politician") || l.contains("Obama"));
        assertThat(imported.table("en/people")).containsExactly("aurele-pontmartin | A. Pontmartin elder first");
        assertThat(imported.table("fr/people"))
                .containsExactly("aurele-pontmartin | Aurèle de Pontmartin", "barack-obama | Barack Hussein Obama Jr.");
        assertThat(imported.unsound()).isEmpty();
    }

    @Test
    void an_office_has_one_holder_a_day_and_an_end_that_lacks_is_the_next_beginning() throws IOException {
        assertThat(imported().table("holders"))
                .filteredOn(l -> l.startsWith("FRA | head-of-government"))
                .startsWith(
                        "FRA | head-of-government | aurele-pontmartin | 1871-05-03 | 1874-05-31 | sure",
                        "FRA | head-of-government | bertille-sauvagnac | 1874-06-01 | 1876-02 | sure",
                        "FRA | head-of-government | desire-sansfin | 1876-03 | 1879-12-31 | likely");
    }

    @Test
    void the_tables_keep_their_days_unless_the_import_wins() throws IOException {
        String lasts = "FRA | head-of-government | erneste-dernier | 1880 |  | sure";

        assertThat(imported().table("holders"))
                .doesNotContain(lasts)
                .anyMatch(l -> l.startsWith("FRA | head-of-government | erneste-dernier | 1880 | 1"));
        Imported winning =
                new Imported(Importer.Format.WIKIDATA, Imported.FILES.resolve("dump.json"), true, folder.resolve("2"));
        assertThat(winning.table("holders")).contains(lasts);
    }

    @Test
    void death_ends_an_office_and_one_that_is_over_since_nobody_knows_when_is_left_out() throws IOException {
        assertThat(imported().table("holders"))
                .filteredOn(l -> l.startsWith("FRA | defence-minister"))
                .containsExactly("FRA | defence-minister | irma-dusk | 1881-01-05 | 1890-07-14 | likely");
    }

    @Test
    void organisations_are_taken_by_their_kind() throws IOException {
        Imported imported = imported();

        assertThat(imported.table("organisations"))
                .containsExactly(
                        "league-of-small-ports | League of Small Ports | organisation | IGO | GOV |  | Q990030",
                        "lantern-party | Lantern Party | organisation | FRA | PTY | FRA | Q990031");
        assertThat(imported.table("en/organisations")).contains("league-of-small-ports | League of Small Ports; LSP");
        assertThat(imported.table("fr/organisations")).contains("league-of-small-ports | Ligue des petits ports");
    }

    @Test
    void lines_that_cannot_be_read_are_told_and_passed_over() throws IOException {
        assertThat(imported().problems)
                .hasSize(4)
                .anySatisfy(p -> assertThat(p).startsWith("dump.json:4: is not the JSON of an entity: "))
                .contains("dump.json:10: Q991001 ends 1874, before it begins 1875")
                .anySatisfy(p -> assertThat(p).startsWith("dump.json:10: Q991001 has a date that is none: "))
                .contains("dump.json:21: is not in UTF-8");
    }

    @Test
    void a_packed_dump_gives_the_same() throws IOException {
        Path packed = folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(Imported.FILES.resolve("dump.json"), out);
        }
        Imported plain = imported();
        Imported fromPacked = new Imported(Importer.Format.WIKIDATA, packed, false, folder.resolve("packed"));

        for (String table : new String[] {"people", "holders", "organisations", "fr/people"}) {
            assertThat(fromPacked.table(table)).isEqualTo(plain.table(table));
        }
    }

    @Test
    void tables_that_are_there_are_not_written_over() throws IOException {
        imported();

        assertThatThrownBy(() -> imported())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is there already");
    }

    @Test
    void every_line_says_where_it_comes_from() throws IOException {
        imported();

        assertThat(Files.readString(folder.resolve("people.table")))
                .startsWith("# Imported from dump.json")
                .contains("# from " + Imported.FILES.resolve("dump.json") + ":2\naurele-pontmartin |");
    }
}
