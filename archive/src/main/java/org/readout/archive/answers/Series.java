package org.readout.archive.answers;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one side did to another, or the two to one another, stretch by stretch; a stretch without events has its point
 * too. An event counts once, however often it is told, on its day, or on that of its article where the text tells none.
 *
 * @param from who did it, or null where both directions are counted
 * @param to to whom
 * @param undated events that no day is known of; they are in no point
 */
public record Series(@Nullable String from, @Nullable String to, List<Point> points, int undated) {

    public Series {
        points = List.copyOf(points);
    }

    /**
     * One stretch.
     *
     * @param begins its first day
     * @param quads events and reports of each class
     * @param goldstein mean of the events on Goldstein's scale, or null where there is none
     * @param news stories of these days that name both sides: more news is not more conflict
     */
    public record Point(LocalDate begins, Map<Quad, Count> quads, @Nullable Double goldstein, int news) {

        public Point {
            quads = quads.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(quads));
        }

        /** Events of conflict, or of cooperation. */
        public int events(boolean conflict) {
            return quads.entrySet().stream()
                    .filter(q -> q.getKey().isConflict() == conflict)
                    .mapToInt(q -> q.getValue().events())
                    .sum();
        }
    }

    /** How many events, and how often they are told. */
    public record Count(int events, int reports) {

        Count plus(Count other) {
            return new Count(events + other.events, reports + other.reports);
        }
    }
}
