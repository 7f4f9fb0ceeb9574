package org.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    @TempDir
    Path folder;

    @Test
    void comments_and_blank_lines_are_no_rows_and_trailing_fields_may_lack() {
        List<Problem> problems = new ArrayList<>();
        List<Row> rows = Table.parse(
                "x.table", "# about\n\na | b | c\n  one | two; three ;\n", List.of("a", "b", "c"), problems);
        assertThat(problems).isEmpty();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).list("b")).containsExactly("two", "three");
        assertThat(rows.get(0).get("c")).isEmpty();
        assertThat(rows.get(0).line()).isEqualTo(4);
    }

    @Test
    void a_wrong_header_and_too_many_fields_are_reported_with_their_lines() {
        List<Problem> problems = new ArrayList<>();
        Table.parse("x.table", "a | z\n", List.of("a", "b"), problems);
        Table.parse("y.table", "a | b\n1 | 2 | 3\n", List.of("a", "b"), problems);
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "x.table:1: the columns have to be a | b", "y.table:2: has 3 fields, the table has 2 columns");
    }

    @Test
    void every_bad_line_of_a_users_table_is_listed_at_once() throws Exception {
        Files.writeString(
                folder.resolve("holders.table"),
                """
                body | role | person | from | to | confidence
                XXX | head-of-state | nobody-known | 2019 | | sure
                FRA | head-of-state | nobody-known | 31.12.2019 | | maybe
                """);
        List<Problem> problems = Knowledge.check(List.of(folder));
        assertThat(problems)
                .filteredOn(p -> p.file().startsWith(folder.toString()))
                .extracting(p -> p.line() + " " + p.message())
                .containsExactly(
                        "2 body 'XXX' is not in states or organisations",
                        "2 person 'nobody-known' is not in people",
                        "3 person 'nobody-known' is not in people",
                        "3 from '31.12.2019' is not a date (2019, 2019-12 or 2019-12-01)",
                        "3 confidence 'maybe' is not one of sure, likely");
    }

    @Test
    void a_users_line_changes_the_version() throws Exception {
        String before = Knowledge.load().version();
        Files.writeString(folder.resolve("given-names.table"), "name | variants | gender\nXanthippe | | f\n");
        assertThat(Knowledge.load(List.of(folder)).version()).isNotEqualTo(before);
        assertThat(Knowledge.load().version()).isEqualTo(before);
    }
}
