package org.readout.job.reading;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Has all tasks of a process that read with the same engine and tables sit at one desk: the models are large, and looked up
 * faster where there is one of each. Flink makes each task by itself and offers them nothing in common, so that this is the
 * one thing that the house keeps for a process; it lasts no longer than a task that uses it.
 */
final class SharedDesks {

    /** Those of this process, or of what a cluster has loaded for one job. */
    static final SharedDesks HERE = new SharedDesks();

    private final Map<List<String>, WeakReference<Desk>> desks = new HashMap<>();

    private SharedDesks() {}

    /**
     * The desk of some engine and tables.
     *
     * @param of the engine's name and the folders of tables
     * @param make makes it where nobody has it yet
     */
    synchronized Desk of(List<String> of, Supplier<Desk> make) {
        WeakReference<Desk> held = desks.get(of);
        Desk desk = held == null ? null : held.get();
        if (desk == null) {
            desk = make.get();
            desks.put(List.copyOf(of), new WeakReference<>(desk));
        }
        return desk;
    }
}
