package org.readout.archive.merging;

import java.util.List;

/**
 * Reports of one thing.
 *
 * @param id the first of its keys; of an event on a day, of those told to the day
 * @param keys of its reports, in order
 * @param merges the steps that brought them together
 */
public record Group(String id, List<String> keys, List<Merge> merges) {

    public Group {
        keys = List.copyOf(keys);
        merges = List.copyOf(merges);
    }
}
