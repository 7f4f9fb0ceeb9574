package org.readout.archive.answers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where each stands on a matter, over time.
 *
 * @param matter its name, or as it was asked for where the archive knows none such
 */
public record Positions(String matter, Period period, List<Position> positions) {

    public Positions {
        positions = List.copyOf(positions);
    }

    /**
     * Where one stands.
     *
     * @param side the code of a state or body, which its government, ministers and spokesmen speak for; of anybody else what
     *     he is known by
     * @param cells in the order of days
     * @param reversals where one cell says the contrary of the one before
     */
    public record Position(String side, String name, List<Cell> cells, List<Reversal> reversals) {

        public Position {
            cells = List.copyOf(cells);
            reversals = List.copyOf(reversals);
        }
    }

    /** A stance over some days, with the lines that prove it. Null days: no line of it has any. */
    public record Cell(Stance stance, @Nullable LocalDate from, @Nullable LocalDate to, List<Line> evidence) {

        public Cell {
            evidence = List.copyOf(evidence);
        }
    }

    /** Two cells, the later the contrary of the earlier. */
    public record Reversal(Cell before, Cell after) {}
}
