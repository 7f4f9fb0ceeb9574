package org.readout.reader;

/** The rooms that an article passes through on its way to a record, in order. */
public enum Room {
    ENGINE,
    ACTORS,
    TIMES,
    PLACES,
    STATEMENTS,
    EVENTS,
    ASSEMBLY
}
