package org.readout.archive.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.readout.archive.answers.Positions;
import org.readout.archive.answers.Quad;
import org.readout.archive.answers.Relations;
import org.readout.archive.answers.Series;
import org.readout.archive.answers.Stance;

/** Draws answers with letters, for terminals; nothing rests on colour. */
public final class TextCharts {

    private static final int DATE = 10;
    private static final int NAMES = 24;

    private final int width;

    /** @param width columns */
    public TextCharts(int width) {
        this.width = width;
    }

    /** A line for each stretch: cooperation to the left of its axis, conflict to the right. */
    public String series(Relations relations) {
        List<Series.Point> points = relations.between().points();
        int most = points.stream()
                .mapToInt(p -> Math.max(p.events(false), p.events(true)))
                .max()
                .orElse(0);
        if (most == 0) {
            return "no events\n";
        }
        int half = Math.max(4, (width - DATE - 4) / 2);
        int each = Math.max(1, (most + half - 1) / half);
        StringBuilder out = new StringBuilder();
        String step = relations.step().name().toLowerCase(Locale.ROOT);
        out.append(pad(step, DATE)).append(" ");
        out.append(left("cooperation (events)", half)).append(" | conflict (events)\n");
        for (Series.Point p : points) {
            String cooperation = bar(p, Quad.MATERIAL_COOPERATION, each) + bar(p, Quad.VERBAL_COOPERATION, each);
            String conflict = bar(p, Quad.VERBAL_CONFLICT, each) + bar(p, Quad.MATERIAL_CONFLICT, each);
            out.append(pad(p.begins().toString(), DATE)).append(' ');
            out.append(left(cooperation, half)).append(" | ").append(conflict).append('\n');
        }
        String unit = each == 1 ? "one event" : "up to " + each + " events";
        out.append("░ verbal, █ material; a sign is ").append(unit).append("\n\n");
        return out.toString();
    }

    private static String bar(Series.Point point, Quad quad, int each) {
        Series.Count count = point.quads().get(quad);
        int signs = count == null ? 0 : (count.events() + each - 1) / each;
        return String.valueOf(Palette.letter(quad)).repeat(signs);
    }

    /** A line for each side, a sign for each stance where it was told. */
    public String positions(Positions positions) {
        List<LocalDate> days = SvgCharts.days(positions);
        if (days.isEmpty()) {
            return "";
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        int columns = Math.max(10, width - NAMES - 2);
        double unit = (columns - 1.0) / Math.max(1, ChronoUnit.DAYS.between(first, last));
        StringBuilder out = new StringBuilder();
        for (Positions.Position position : positions.positions()) {
            char[] row = " ".repeat(columns).toCharArray();
            for (Positions.Cell cell : position.cells()) {
                fill(row, cell, first, unit);
            }
            out.append(pad(position.name(), NAMES)).append(' ').append(row).append('\n');
        }
        out.append(pad("time (days)", NAMES)).append(' ').append(first);
        if (!first.equals(last)) {
            out.append(" ".repeat(Math.max(1, columns - 20))).append(last);
        }
        out.append('\n');
        for (Stance stance : Stance.values()) {
            out.append(Palette.letter(stance))
                    .append(' ')
                    .append(stance.name().toLowerCase(Locale.ROOT))
                    .append("  ");
        }
        return out.append("\n\n").toString();
    }

    private static void fill(char[] row, Positions.Cell cell, LocalDate first, double unit) {
        LocalDate from = cell.from();
        LocalDate to = cell.to();
        if (from != null && to != null) {
            int begin = (int) (ChronoUnit.DAYS.between(first, from) * unit);
            int end = (int) (ChronoUnit.DAYS.between(first, to) * unit);
            for (int i = begin; i <= end; i++) {
                row[i] = Palette.letter(cell.stance());
            }
        }
    }

    private static String pad(String text, int width) {
        String cut = text.length() > width ? text.substring(0, width - 1) + "…" : text;
        return cut + " ".repeat(width - cut.length());
    }

    /** Set against the axis on its right. */
    private static String left(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
