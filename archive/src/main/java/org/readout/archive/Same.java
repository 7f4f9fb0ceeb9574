package org.readout.archive;

import java.util.List;

/**
 * One event or quotation with all its reports, and what brought them together.
 *
 * @param thing what it is known by
 * @param reports the one that it is known by first
 */
public record Same<T>(String thing, List<Told<T>> reports, List<Step> steps) {

    public Same {
        reports = List.copyOf(reports);
        steps = List.copyOf(steps);
    }

    /** Why two reports, named by their keys, are taken for reports of one thing. */
    public record Step(String one, String other, double score, String why) {}
}
