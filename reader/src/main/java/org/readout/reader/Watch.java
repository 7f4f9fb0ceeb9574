package org.readout.reader;

import org.readout.language.Analysis;

/** Is told as an article leaves each room; for measuring. Called on the thread that reads, several times for a room. */
@FunctionalInterface
public interface Watch {

    /** Looks away. */
    Watch NONE = room -> {};

    /** The article has just left this room. */
    void left(Room room);

    /** The engine has made this of it; sentences that can tell nothing have no tree. */
    default void analyzed(Analysis analysis) {}
}
