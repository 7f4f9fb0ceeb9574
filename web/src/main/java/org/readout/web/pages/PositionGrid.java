package org.readout.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.archive.answers.Line;
import org.readout.archive.answers.Positions;

/**
 * Who stands where on a matter, laid out over time: a row for each side, a column for each stretch. Between two columns in
 * which something is said, the last word holds.
 *
 * @param columns the first days of the stretches
 * @param undated whether there is a column more, for what no day is known of
 * @param lines how many lines prove a cell on the page
 */
public record PositionGrid(Stretches stretches, List<LocalDate> columns, boolean undated, List<Row> rows, int lines) {

    /** So many cells of a side are listed with their lines, the latest; all are in the table that is saved. */
    private static final int LISTED = 12;

    /** So many lines prove a cell on the page at most. */
    private static final int LINES = 5;

    /** A page has room for so many stretches. */
    private static final int MOST = 14;

    public PositionGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One side. */
    public record Row(Positions.Position position, List<Box> boxes) {

        public Row {
            boxes = List.copyOf(boxes);
        }

        /** The number of the first of its cells that is listed. */
        public int firstListed() {
            return Math.max(0, position.cells().size() - LISTED);
        }

        /** The cells that are listed. */
        public List<Positions.Cell> listed() {
            return position.cells().subList(firstListed(), position.cells().size());
        }
    }

    /**
     * What one side says in one stretch.
     *
     * @param held the stance that was taken before and still holds; null where none does, or where something is said
     */
    public record Box(List<Mark> marks, @Nullable String held) {

        public Box {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A stance that is taken in a stretch, once or several times.
     *
     * @param cell which of the side's cells proves it last, from 0
     * @param from the contrary that the side stood for before; null where this is no reversal
     * @param lines how many lines say so in this stretch
     */
    public record Mark(int cell, String stance, @Nullable String from, int lines) {

        Mark and(Mark later) {
            return new Mark(later.cell, stance, later.from == null ? from : later.from, lines + later.lines);
        }
    }

    /**
     * Lays positions out.
     *
     * @param most how many lines the page has room for
     */
    public static PositionGrid of(Positions positions, int most) {
        List<LocalDate> days = positions.positions().stream()
                .flatMap(p -> p.cells().stream())
                .flatMap(c -> c.evidence().stream())
                .map(Line::day)
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        boolean undated = positions.positions().stream()
                .flatMap(p -> p.cells().stream())
                .flatMap(c -> c.evidence().stream())
                .anyMatch(line -> line.day() == null);
        Stretches stretches = Stretches.MONTHS;
        List<LocalDate> columns = List.of();
        if (!days.isEmpty()) {
            stretches = Stretches.between(days.get(0), days.get(days.size() - 1), MOST);
            columns = stretches.all(days.get(0), days.get(days.size() - 1));
        }
        List<Row> rows = rows(positions, stretches, columns, undated);
        int listed = rows.stream().mapToInt(row -> row.listed().size()).sum();
        int lines = Math.max(1, Math.min(LINES, most / Math.max(1, listed)));
        return new PositionGrid(stretches, columns, undated, rows, lines);
    }

    private static List<Row> rows(Positions positions, Stretches stretches, List<LocalDate> columns, boolean undated) {
        return positions.positions().stream()
                .map(position -> new Row(position, boxes(position, stretches, columns, undated)))
                .toList();
    }

    private static List<Box> boxes(
            Positions.Position position, Stretches stretches, List<LocalDate> columns, boolean undated) {
        List<Box> boxes = new ArrayList<>();
        String held = null;
        for (LocalDate column : columns) {
            List<Mark> marks = marks(position, column, stretches);
            boxes.add(new Box(marks, marks.isEmpty() ? held : null));
            held = marks.stream()
                    .max(Comparator.comparing(Mark::cell))
                    .map(Mark::stance)
                    .orElse(held);
        }
        if (undated) {
            boxes.add(new Box(marks(position, null, stretches), null));
        }
        return boxes;
    }

    /** @param column null for what no day is known of */
    private static List<Mark> marks(Positions.Position position, @Nullable LocalDate column, Stretches stretches) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (int i = 0; i < position.cells().size(); i++) {
            Positions.Cell cell = position.cells().get(i);
            int lines = (int) cell.evidence().stream()
                    .filter(line -> Objects.equals(column, begin(line, stretches)))
                    .count();
            if (lines > 0) {
                boolean first = Objects.equals(column, begin(cell.evidence().get(0), stretches));
                Mark mark = new Mark(i, stance(cell), first ? reversed(position, cell) : null, lines);
                marks.merge(mark.stance(), mark, Mark::and);
            }
        }
        return List.copyOf(marks.values());
    }

    private static @Nullable LocalDate begin(Line line, Stretches stretches) {
        LocalDate day = line.day();
        return day == null ? null : stretches.begin(day);
    }

    private static @Nullable String reversed(Positions.Position position, Positions.Cell cell) {
        return position.reversals().stream()
                .filter(reversal -> reversal.after().equals(cell))
                .map(reversal -> stance(reversal.before()))
                .findFirst()
                .orElse(null);
    }

    static String stance(Positions.Cell cell) {
        return cell.stance().name().toLowerCase(Locale.ROOT);
    }
}
