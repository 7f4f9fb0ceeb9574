package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return Main.commandLine(new PrintStream(out, true), new PrintStream(err, true))
                .execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_title_with_its_country_is_whoever_held_it_on_the_day() {
        assertThat(run("knowledge", "show", "président français", "--on", "2013-05-01"))
                .isZero();
        assertThat(out()).contains("François Hollande · head-of-state of FRA").doesNotContain("Sarkozy");
        assertThat(run("knowledge", "show", "French president", "--on", "2011-05-01"))
                .isZero();
        assertThat(out()).contains("Nicolas Sarkozy").containsPattern("\\[knowledge/tables/holders.table:\\d+]");
    }

    @Test
    void a_name_tells_whom_it_means_by_which_line() {
        assertThat(run("knowledge", "show", "Antoine Blinken")).isZero();
        assertThat(out())
                .contains("person antony-blinken")
                .containsPattern("by another form of the given name {2}\\[knowledge/tables/given-names.table:\\d+]");
        assertThat(run("knowledge", "show", "Blinken", "--on", "1990-01-01")).isZero();
        assertThat(out()).contains("by the surname").contains("no office on 1990-01-01");
    }

    @Test
    void a_name_that_nobody_has_is_1() {
        assertThat(run("knowledge", "show", "Zzyzx Qwerty")).isEqualTo(1);
        assertThat(err()).contains("the tables know nobody and nothing called 'Zzyzx Qwerty'");
    }

    @Test
    void what_is_imported_is_shown_with_where_it_comes_from() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(
                list,
                """
                name,state,gender,role,from,to
                Aurèle Pontmartin,France,m,head-of-government,1871-05-03,1874
                Bertille Sauvagnac,Atlantis,f,,,
                """);
        Path output = folder.resolve("tables");

        assertThat(run("knowledge", "import", "csv", list.toString(), "--output", output.toString()))
                .isEqualTo(3);
        assertThat(err()).contains(list + ":3: the state 'Atlantis' is not known");
        assertThat(out()).contains("1 lines: " + output.resolve("people.table"));
        assertThat(run("knowledge", "show", "Pontmartin", "--tables", output.toString(), "--on", "1872-01-01"))
                .isZero();
        assertThat(out())
                .contains("person aurele-pontmartin")
                .contains("head-of-government of FRA, 1871-05-03 to 1874, sure")
                .contains("from " + list + ":2");
        assertThat(run("check", output.toString())).isZero();
    }

    @Test
    void wrong_use_is_2() {
        assertThat(run("knowledge")).isEqualTo(2);
        assertThat(run("knowledge", "import", "wikidata", "dump.json")).isEqualTo(2);
        assertThat(run("knowledge", "import", "icews", "x", "--output", "y")).isEqualTo(2);
        assertThat(run("knowledge", "import", "csv", "none.csv", "--output", "y"))
                .isEqualTo(1);
        assertThat(err()).contains("none.csv: there is no such file");
    }
}
