package org.readout.archive.answers;

import java.util.List;

/**
 * What a period brought.
 *
 * @param meetings of the period
 * @param moves pairs of states whose events went furthest from what they were in the period of the same length before
 * @param demands made in the period
 * @param rejections of the period
 * @param changes positions that became the contrary of what they were
 */
public record Review(
        Period period,
        List<Line> meetings,
        List<Move> moves,
        List<Line> demands,
        List<Line> rejections,
        List<Change> changes) {

    public Review {
        meetings = List.copyOf(meetings);
        moves = List.copyOf(moves);
        demands = List.copyOf(demands);
        rejections = List.copyOf(rejections);
        changes = List.copyOf(changes);
    }

    /**
     * How a pair moved.
     *
     * @param before sum of its events on Goldstein's scale in the period before
     * @param now the same in this one
     * @param behind events of the period that go furthest
     */
    public record Move(String one, String other, double before, double now, List<Line> behind) {

        public Move {
            behind = List.copyOf(behind);
        }
    }

    /** A position that changed in the period. */
    public record Change(String matter, String name, Positions.Reversal reversal) {}
}
