package org.readout.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which articles may be held, so that whoever brings many new ones need not ask the database about each: it is asked about
 * the first few, and then only about those that begin like one that is held. For any number of threads.
 */
final class Holdings {

    /** After so many questions all are learnt by heart. */
    private static final int FEW = 16;

    private static final int BEGINNING = 16;

    private final Store store;
    private final AtomicInteger asked = new AtomicInteger();
    private final Set<Long> held = new HashSet<>();
    private boolean known;

    Holdings(Store store) {
        this.store = store;
    }

    /** Those of these ids that may be held; all that are among them. */
    Collection<String> among(Collection<String> ids) {
        if (asked.incrementAndGet() < FEW) {
            return ids;
        }
        synchronized (held) {
            if (!known) {
                String sql = "SELECT CAST(number_of(left(id, " + BEGINNING + ")) AS VARCHAR) FROM articles";
                held.addAll(store.ask(
                        c -> Questions.rows(c, sql, List.of(), row -> Long.parseUnsignedLong(row.getString(1)))));
                known = true;
            }
            return ids.stream().filter(id -> held.contains(beginning(id))).toList();
        }
    }

    /** Remembers what has come to be held. */
    void add(Collection<String> ids) {
        synchronized (held) {
            ids.forEach(id -> held.add(beginning(id)));
        }
    }

    private static long beginning(String id) {
        return Long.parseUnsignedLong(id.substring(0, BEGINNING), 16);
    }
}
