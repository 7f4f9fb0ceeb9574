package org.readout.archive.merging;

import java.util.Optional;

/** How two reports of one kind are held side by side; the same whichever comes first. */
interface Pairing<T> {

    /** Why the two are of one thing, where they are. */
    Optional<Bond> bond(T one, T other);

    /** Whether the two cannot be of one thing, whatever others say. */
    boolean apart(T one, T other);

    /** What is written of a report where two may only be compared when they share some of it. */
    Iterable<String> tokens(T report);

    String key(T report);
}
