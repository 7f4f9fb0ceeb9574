package org.readout.archive.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.readout.archive.answers.Break;
import org.readout.archive.answers.Positions;
import org.readout.archive.answers.Quad;
import org.readout.archive.answers.Relations;
import org.readout.archive.answers.Series;
import org.readout.archive.answers.Stance;

/** Draws answers as SVG, each a whole document. The same answer is the same drawing. */
public final class SvgCharts {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 360;
    private static final int LEFT = 60;
    private static final int RIGHT = 20;
    private static final int TOP = 50;
    private static final int BOTTOM = 60;
    private static final int LABELS = 8;
    private static final int NAMES = 180;
    private static final int ROW = 28;

    /** Cooperation above the line, conflict below, each event once; dashed lines where the series turns. */
    public String series(Relations relations) {
        List<Series.Point> points = relations.between().points();
        Svg svg = new Svg(
                WIDTH,
                HEIGHT,
                relations.one().named() + " – " + relations.other().named());
        int most =
                Math.max(1, points.stream().mapToInt(p -> p.events(false)).max().orElse(0));
        int least =
                Math.max(1, points.stream().mapToInt(p -> p.events(true)).max().orElse(0));
        double unit = (double) (HEIGHT - TOP - BOTTOM) / (most + least);
        double zero = TOP + most * unit;
        double width = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, points.size());
        for (int i = 0; i < points.size(); i++) {
            bars(svg, points.get(i), LEFT + i * width, width, zero, unit);
        }
        svg.line(LEFT, zero, WIDTH - RIGHT, zero, false);
        svg.line(LEFT, TOP, LEFT, HEIGHT - BOTTOM, false);
        svg.text(LEFT - 6, TOP + 4, "end", String.valueOf(most));
        svg.text(LEFT - 6, zero + 4, "end", "0");
        svg.text(LEFT - 6, HEIGHT - BOTTOM + 4, "end", String.valueOf(least));
        svg.upwards(16, (TOP + HEIGHT - BOTTOM) / 2.0, "events (number), conflict below 0");
        dates(svg, points, width);
        svg.text(
                (LEFT + WIDTH - RIGHT) / 2.0,
                HEIGHT - 12,
                "middle",
                "time (" + relations.step().name().toLowerCase(Locale.ROOT) + " that begins on this day)");
        breaks(svg, relations.breaks(), points, width);
        legend(svg);
        return svg.toString();
    }

    private static void bars(Svg svg, Series.Point point, double x, double width, double zero, double unit) {
        double up = zero;
        double down = zero;
        for (Quad quad : Quad.values()) {
            Series.Count count = point.quads().get(quad);
            if (count == null) {
                continue;
            }
            double height = count.events() * unit;
            String told = point.begins() + ", " + quad.words() + ": " + count.events() + " events, told "
                    + count.reports() + " times; " + point.news() + " stories";
            up -= quad.isConflict() ? 0 : height;
            svg.box(x, quad.isConflict() ? down : up, Math.max(1, width * 0.9), height, Palette.of(quad), told);
            down += quad.isConflict() ? height : 0;
        }
    }

    private static void dates(Svg svg, List<Series.Point> points, double width) {
        int every = Math.max(1, (points.size() + LABELS - 1) / LABELS);
        for (int i = 0; i < points.size(); i += every) {
            svg.text(
                    LEFT + i * width,
                    HEIGHT - BOTTOM + 18,
                    "start",
                    points.get(i).begins().toString());
        }
    }

    private static void breaks(Svg svg, List<Break> breaks, List<Series.Point> points, double width) {
        for (Break b : breaks) {
            for (int i = 0; i < points.size(); i++) {
                if (points.get(i).begins().equals(b.begins())) {
                    double x = LEFT + i * width;
                    svg.line(x, TOP - 6, x, HEIGHT - BOTTOM, true);
                    svg.text(x + 3, TOP - 8, "start", b.conflict() ? "conflict turns" : "cooperation turns");
                }
            }
        }
    }

    private static void legend(Svg svg) {
        double x = LEFT;
        for (Quad quad : Quad.values()) {
            svg.box(x, 12, 12, 12, Palette.of(quad), quad.words());
            svg.text(x + 18, 22, "start", quad.words());
            x += 170;
        }
    }

    /** A row for each side, a box for each stance, from its first day to its last. */
    public String positions(Positions positions) {
        int height = TOP + ROW * Math.max(1, positions.positions().size()) + BOTTOM;
        Svg svg = new Svg(WIDTH, height, positions.matter());
        List<LocalDate> days = days(positions);
        LocalDate first = days.isEmpty() ? LocalDate.EPOCH : days.get(0);
        LocalDate last = days.isEmpty() ? LocalDate.EPOCH : days.get(days.size() - 1);
        double unit = (WIDTH - NAMES - RIGHT - 12.0) / Math.max(1, ChronoUnit.DAYS.between(first, last));
        double y = TOP;
        for (Positions.Position position : positions.positions()) {
            svg.text(NAMES - 8, y + ROW * 0.6, "end", position.name());
            for (Positions.Cell cell : position.cells()) {
                cell(svg, cell, first, unit, y);
            }
            y += ROW;
        }
        svg.line(NAMES, y, WIDTH - RIGHT, y, false);
        if (!days.isEmpty()) {
            svg.text(NAMES, y + 18, "start", first.toString());
            svg.text(WIDTH - RIGHT, y + 18, "end", last.toString());
        }
        svg.text((NAMES + WIDTH - RIGHT) / 2.0, height - 12, "middle", "time (days)");
        svg.upwards(16, TOP + ROW * positions.positions().size() / 2.0, "who");
        stances(svg);
        return svg.toString();
    }

    private static void cell(Svg svg, Positions.Cell cell, LocalDate first, double unit, double y) {
        LocalDate from = cell.from();
        LocalDate to = cell.to();
        if (from == null || to == null) {
            return;
        }
        double x = NAMES + ChronoUnit.DAYS.between(first, from) * unit;
        double width = Math.max(12, ChronoUnit.DAYS.between(from, to) * unit);
        String told = words(cell.stance()) + ", " + from + " to " + to + ": "
                + cell.evidence().get(0).text();
        svg.box(x, y + 4, width, ROW - 8, Palette.of(cell.stance()), told);
        svg.text(x + 3, y + ROW * 0.62, "start", String.valueOf(Palette.letter(cell.stance())));
    }

    private static void stances(Svg svg) {
        double x = NAMES;
        for (Stance stance : Stance.values()) {
            svg.box(x, 12, 12, 12, Palette.of(stance), words(stance));
            svg.text(x + 3, 22, "start", String.valueOf(Palette.letter(stance)));
            svg.text(x + 18, 22, "start", words(stance));
            x += 112;
        }
    }

    private static String words(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    static List<LocalDate> days(Positions positions) {
        List<LocalDate> days = new ArrayList<>();
        positions.positions().stream()
                .flatMap(p -> p.cells().stream())
                .flatMap(c -> Stream.of(c.from(), c.to()))
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .forEach(days::add);
        return days;
    }
}
