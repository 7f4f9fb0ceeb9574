package org.readout.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.archive.answers.Line;
import org.readout.archive.answers.Period;
import org.readout.archive.answers.Positions;
import org.readout.archive.answers.Quote;
import org.readout.archive.answers.Source;
import org.readout.archive.answers.Stance;

class PositionGridTest {

    private final Positions.Cell before = cell(Stance.FOR, day(2023, 1), day(2023, 1));
    private final Positions.Cell after = cell(Stance.SUSPENDED, day(2023, 4));

    @Test
    void a_side_has_a_box_for_each_month_and_its_last_word_holds_between_two() {
        PositionGrid grid = grid(List.of(before, after), List.of());
        assertThat(grid.stretches()).isEqualTo(Stretches.MONTHS);
        assertThat(grid.columns()).hasSize(4).startsWith(LocalDate.of(2023, 1, 1));
        List<PositionGrid.Box> boxes = grid.rows().get(0).boxes();
        assertThat(boxes).extracting(PositionGrid.Box::held).containsExactly(null, "for", "for", null);
        assertThat(boxes.get(0).marks()).containsExactly(new PositionGrid.Mark(0, "for", null, 2));
        assertThat(boxes.get(1).marks()).isEmpty();
    }

    @Test
    void a_reversal_tells_both_stances() {
        PositionGrid grid = grid(List.of(before, after), List.of(new Positions.Reversal(before, after)));
        assertThat(grid.rows().get(0).boxes().get(3).marks())
                .containsExactly(new PositionGrid.Mark(1, "suspended", "for", 1));
    }

    @Test
    void what_has_no_day_stands_in_a_column_of_its_own() {
        PositionGrid grid = grid(List.of(before, cell(Stance.AGAINST, (LocalDate) null)), List.of());
        assertThat(grid.undated()).isTrue();
        assertThat(grid.columns()).hasSize(1);
        assertThat(grid.rows().get(0).boxes()).hasSize(2);
        assertThat(grid.rows().get(0).boxes().get(1).marks())
                .containsExactly(new PositionGrid.Mark(1, "against", null, 1));
    }

    @Test
    void where_nothing_has_a_day_there_is_that_column_alone() {
        PositionGrid grid = grid(List.of(cell(Stance.FOR, (LocalDate) null)), List.of());
        assertThat(grid.columns()).isEmpty();
        assertThat(grid.rows().get(0).boxes()).hasSize(1);
    }

    private static PositionGrid grid(List<Positions.Cell> cells, List<Positions.Reversal> reversals) {
        Positions.Position position = new Positions.Position("RUS", "Russia", cells, reversals);
        return PositionGrid.of(new Positions("New START", Period.ALL, List.of(position)), 60);
    }

    private static LocalDate day(int year, int month) {
        return LocalDate.of(year, month, 10);
    }

    private static Positions.Cell cell(Stance stance, @Nullable LocalDate... days) {
        List<LocalDate> known = Arrays.stream(days).filter(Objects::nonNull).toList();
        return new Positions.Cell(
                stance,
                known.isEmpty() ? null : known.get(0),
                known.isEmpty() ? null : known.get(known.size() - 1),
                Arrays.stream(days).map(PositionGridTest::line).toList());
    }

    private static Line line(@Nullable LocalDate day) {
        return new Line(
                Line.Kind.STATEMENT,
                "id",
                "key",
                "s1",
                "promise",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                day,
                day,
                day,
                "stated",
                null,
                "direct",
                List.of(),
                List.of(new Quote("words", 0, 5)),
                List.of(),
                null,
                new Source("article", "Title", "Paper", null, "en", null, "unknown"),
                1,
                1,
                1,
                null,
                0.9);
    }
}
