package org.readout.archive.answers;

import java.util.List;

/**
 * How two sides stood to one another over a period: counted rows, and the lines behind them.
 *
 * @param between both directions as one
 * @param forth what the first did to the second
 * @param back what the second did to the first
 * @param meetings the latest first
 * @param demands what each asked of the other, the latest first
 * @param promises what each promised the other, the latest first
 * @param breaks where the series between the two turns, in order
 */
public record Relations(
        Side one,
        Side other,
        Period period,
        Step step,
        Series between,
        Series forth,
        Series back,
        List<Line> meetings,
        List<Demand> demands,
        List<Demand> promises,
        List<Break> breaks) {

    /** So many meetings, demands and promises are told at most, the latest. */
    public static final int MOST = 30;

    public Relations {
        meetings = List.copyOf(meetings);
        demands = List.copyOf(demands);
        promises = List.copyOf(promises);
        breaks = List.copyOf(breaks);
    }
}
