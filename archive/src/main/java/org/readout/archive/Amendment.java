package org.readout.archive;

import org.readout.archive.merging.Identity;

/**
 * One correction by people.
 *
 * @param key what the report is known by that is corrected
 * @param value the right party: names, Wikidata ids or codes of actors of its article, parted by {@code ;}, or {@code -} for
 *     nobody; the key of the other report where two are parted or brought together; empty where a report is rejected
 * @param why for people
 */
public record Amendment(String key, Kind what, String value, String why) {

    /** What is corrected. */
    public enum Kind {
        /** It does not say that: the report counts no more. */
        REJECT,
        /** Somebody else did or said it. */
        SOURCE,
        /** It was done or said to somebody else. */
        TARGET,
        /** Two reports are not of one thing. */
        APART,
        /** Two reports are of one thing. */
        TOGETHER
    }

    boolean isOfTwo() {
        return what == Kind.APART || what == Kind.TOGETHER;
    }

    /** The line of a file that says so. */
    @Override
    public String toString() {
        return Identity.lower(what) + " | " + key + " | " + value + " | " + why;
    }
}
