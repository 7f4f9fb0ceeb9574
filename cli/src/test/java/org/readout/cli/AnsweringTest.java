package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Break;
import org.readout.archive.answers.Line;
import org.readout.archive.answers.Period;
import org.readout.archive.answers.Quad;
import org.readout.archive.answers.Relations;
import org.readout.archive.answers.Series;
import org.readout.archive.answers.Step;
import org.readout.knowledge.Knowledge;

/**
 * Forty articles over a year, in both languages ({@code a-year.jsonl}): each month to August an aid told in two languages and
 * an agreement, or in February and June an accusation; from September on four accusations a month. Loads models.
 */
class AnsweringTest {

    private static final String YEAR = "src/test/resources/org/readout/cli/a-year.jsonl";
    private static final String MEETING = "../examples/new-delhi.fr.html";

    @TempDir
    static Path folder;

    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();

    @BeforeAll
    static void fill() {
        assertThat(run("add", "--archive", archive(), YEAR, MEETING)).contains("41 articles added");
    }

    @Test
    void every_month_has_the_events_and_reports_that_its_articles_tell() {
        try (Archive archive = Archive.openToRead(Path.of(archive()))) {
            Relations relations = new Answers(archive).relations("DEU", "MDA", Period.ALL, Step.MONTH);
            assertThat(relations.between().points()).hasSize(12);
            for (Series.Point point : relations.between().points()) {
                assertThat(point.quads()).as(point.begins().toString()).isEqualTo(counts(point.begins()));
                assertThat(point.news()).isEqualTo(point.begins().getMonthValue() < Month.SEPTEMBER.getValue() ? 3 : 4);
            }
            assertThat(relations.back().points().get(8).quads()).isEqualTo(counts(LocalDate.of(2022, 9, 1)));
            assertThat(relations.forth().points().get(8).quads()).isEmpty();
        }
    }

    private static Map<Quad, Series.Count> counts(LocalDate begins) {
        Series.Count aid = new Series.Count(1, 2);
        return switch (begins.getMonth()) {
            case FEBRUARY, JUNE -> Map.of(Quad.MATERIAL_COOPERATION, aid, Quad.VERBAL_CONFLICT, new Series.Count(1, 1));
            case SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER -> Map.of(Quad.VERBAL_CONFLICT, new Series.Count(4, 4));
                // An agreement that is signed is support and an agreement, as PLOVER has it.
            default -> Map.of(Quad.MATERIAL_COOPERATION, aid, Quad.VERBAL_COOPERATION, new Series.Count(2, 2));
        };
    }

    @Test
    void the_break_is_found_in_its_month_with_the_events_behind_it() {
        try (Archive archive = Archive.openToRead(Path.of(archive()))) {
            List<Break> breaks = new Answers(archive)
                    .relations("DEU", "MDA", Period.ALL, Step.MONTH)
                    .breaks();
            assertThat(breaks).extracting(Break::begins).containsOnly(LocalDate.of(2022, 9, 1));
            Break conflict = breaks.stream().filter(Break::conflict).findFirst().orElseThrow();
            assertThat(conflict.before()).isLessThan(0.1);
            assertThat(conflict.after()).isEqualTo(1.0);
            assertThat(conflict.behind()).extracting(Line::act).hasSize(4).containsOnly("ACCUSE");
        }
    }

    @Test
    void quads_and_goldstein_are_those_of_the_table_of_types() {
        Knowledge.load().table("event-types").rows().forEach(row -> {
            assertThat(Quad.of(row.get("type")).words()).isEqualTo(row.get("quad"));
            assertThat(Quad.goldstein(row.get("type"))).isEqualTo(Double.parseDouble(row.get("goldstein")));
        });
    }

    @Test
    void what_two_said_to_one_another_has_the_accounts_of_both_sides_beside_it() {
        String answer = run("ask", "--archive", archive(), "Que se sont dit Blinken et Lavrov ?");
        assertThat(answer)
                .contains("by: Blinken → Antony Blinken")
                .contains("appliquer de nouveau New START")
                .contains("Paul Whelan")
                .contains("ne faiblirait pas")
                .contains("WHAT EACH SIDE SAYS OF IT")
                .contains("ni pourparlers ni véritable réunion")
                .doesNotContain("Elle n'est pas exclue");
    }

    @Test
    void where_nothing_is_found_the_nearest_is_shown_as_such() {
        String answer = run("ask", "--archive", archive(), "Who did Moldova accuse in 2019?");
        assertThat(answer)
                .contains("Nothing in the archive.")
                .contains("without dates")
                .contains("2022-12-22");
    }

    @Test
    void what_is_not_understood_is_named_with_forms_that_work() {
        assertThat(run("ask", "--archive", archive(), "Who frobnicated Moldova?"))
                .contains("Not understood: frobnicated")
                .contains("Where does A stand on M?");
    }

    @Test
    void options_correct_what_was_understood() {
        String answer = run(
                "ask",
                "--archive",
                archive(),
                "--by",
                "MDA",
                "--to",
                "DEU",
                "--from",
                "2022-11-01",
                "Who frobnicated Moldova?");
        assertThat(answer).contains("2022-11-").doesNotContain("2022-10-");
    }

    @Test
    void an_answer_is_json_too() {
        assertThat(run("ask", "--archive", archive(), "--format", "json", "Who accused Germany?"))
                .contains("\"understood\"")
                .contains("\"form\" : \"who\"")
                .contains("\"name\" : \"Moldova\"");
    }

    @Test
    void series_and_positions_are_drawn_with_named_axes() {
        String svg = run("relations", "--archive", archive(), "--format", "svg", "DEU", "MDA");
        assertThat(svg)
                .startsWith("<svg")
                .contains("events (number)")
                .contains("time (month")
                .contains("conflict turns");
        String positions = run("positions", "--archive", archive(), "--format", "svg", "New START");
        assertThat(positions).startsWith("<svg").contains("time (days)").contains("suspended");
        assertThat(run("relations", "--archive", archive(), "DEU", "MDA")).contains("cooperation (events) | conflict");
    }

    @Test
    void a_review_links_each_line_to_where_it_stands() {
        String review = run("review", "--archive", archive(), "--since", "7d", "--until", "2022-09-07");
        assertThat(review)
                .contains("## Sharpest moves")
                .contains("Germany – Moldova")
                .contains("a-year.jsonl:25>)");
        String html =
                run("review", "--archive", archive(), "--since", "7d", "--until", "2022-09-07", "--format", "html");
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<q>Moldova accused Germany on Monday");
    }

    @Test
    void an_explanation_has_the_words_the_tree_the_rule_and_the_reasons() {
        String id = run("ask", "--archive", archive(), "--format", "json", "Who accused Germany?")
                .lines()
                .filter(l -> l.contains("\"id\" : \""))
                .map(l -> l.replaceAll(".*\"id\" : \"([0-9a-f]{16})\".*", "$1"))
                .findFirst()
                .orElseThrow();
        String explanation = run("explain", "--archive", archive(), id);
        assertThat(explanation)
                .containsPattern("(events|cues)\\.table:\\d+")
                .contains("tree (word, part of speech")
                .contains("nsubj")
                .contains("by name")
                .contains("key ");
        assertThat(run("explain", MEETING, "e1")).contains("CONSULT").containsPattern("events\\.table:\\d+");
    }

    @Test
    void nine_of_ten_questions_on_our_own_articles_are_answered_rightly_and_none_wrongly() {
        String figures = run(
                "evaluate",
                "questions",
                "--misses",
                "../evaluation/questions/own.yaml",
                "../evaluation/gold",
                MEETING,
                "../examples/riga.en.txt",
                "../examples/wire.jsonl");
        assertThat(figures)
                .doesNotContain("WRONG")
                .containsPattern("60 questions, (5[4-9]|60) answered rightly, 0 with");
    }

    private static String archive() {
        return folder.resolve("archive").toString();
    }

    private static String run(String... args) {
        OUT.reset();
        PrintStream out = new PrintStream(OUT, true, StandardCharsets.UTF_8);
        Main.commandLine(out, out).execute(args);
        return OUT.toString(StandardCharsets.UTF_8);
    }
}
