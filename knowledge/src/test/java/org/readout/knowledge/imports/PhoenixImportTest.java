package org.readout.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhoenixImportTest {

    @TempDir
    Path folder;

    private Imported imported(String file) throws IOException {
        return new Imported(Importer.Format.PHOENIX, Imported.FILES.resolve(file), false, folder);
    }

    @Test
    void synonyms_of_a_state_that_nobody_knows_yet_are_names_of_it() throws IOException {
        assertThat(imported("actors.txt").table("en/states")).containsExactly("FRA | Frankreich; Gaulland");
    }

    @Test
    void an_actor_with_dated_codes_is_a_person_whose_sector_changes() throws IOException {
        Imported imported = imported("actors.txt");

        assertThat(imported.table("people"))
                .containsExactly(
                        "aurele-pontmartin | Aurele Pontmartin | FRA", "bertille-sauvagnac | Bertille Sauvagnac | FRA");
        assertThat(imported.table("en/people")).containsExactly("aurele-pontmartin | Aurele De Pontmartin");
        assertThat(imported.table("holders"))
                .containsExactly(
                        "FRA | member-of-gov | aurele-pontmartin | 1971-05-03 | 2008-01-01 | likely",
                        "FRA | member-of-leg | bertille-sauvagnac | 2010-01-01 | 2012-06-15 | likely",
                        "FRA | member-of-mil | aurele-pontmartin |  | 1971-05-02 | likely",
                        "FRA | member-of-opp | aurele-pontmartin | 2008-01-02 |  | likely");
        assertThat(imported.table("roles")).contains("member-of-opp | OPP");
    }

    @Test
    void any_other_actor_is_an_organisation() throws IOException {
        Imported imported = imported("actors.txt");

        assertThat(imported.table("organisations"))
                .containsExactly(
                        "league-of-small-ports | League Of Small Ports | organisation | IGO | GOV",
                        "red-lantern-front | Red Lantern Front | group | FRA | REB | FRA");
        assertThat(imported.table("en/organisations")).contains("league-of-small-ports | League Of Small Ports; Lsp");
        assertThat(imported.unsound()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line_and_left_out() throws IOException {
        assertThat(imported("actors.txt").problems)
                .containsExactly(
                        "actors.txt:16: '741301' is no day as YYMMDD or YYYYMMDD",
                        "actors.txt:17: 'FRAGOV 760101-750101' ends before it begins",
                        "actors.txt:18: has no ] behind its [",
                        "actors.txt:26: 'QQQGOV' begins with no state or kind of organisation");
    }

    @Test
    void an_entry_without_an_actor_above_it_is_told() throws IOException {
        assertThat(imported("orphans.txt").problems)
                .containsExactly(
                        "orphans.txt:1: a dated code without an actor above it",
                        "orphans.txt:2: a synonym without an actor above it");
    }

    @Test
    void agents_are_nouns_and_their_markers_are_filled_in() throws IOException {
        Imported imported = imported("agents.txt");

        assertThat(imported.table("en/nouns"))
                .containsExactly(
                        "beekeeper general | person | GOV",
                        "lantern guard | group | COP",
                        "lamplighter | person | JRN",
                        "chief harbourmaster | person | BUS",
                        "chief harbourmistress | person | BUS",
                        "net menders union | person | LAB");
        assertThat(imported.problems)
                .containsExactly(
                        "agents.txt:7: the marker !ROVER! is not told before it is used",
                        "agents.txt:9: has no } behind its {",
                        "agents.txt:10: 'WIZ' names no sector of the tables");
        assertThat(imported.unsound()).isEmpty();
    }
}
