package org.readout.archive;

import java.util.Locale;

/** What is asked for. */
public enum What {
    EVENTS("event", "type", "role = 'source'", "role = 'target'"),
    STATEMENTS("statement", "act", "role = 'speaker'", "role = 'addressee'");

    private final String id;
    private final String type;
    private final String doing;
    private final String done;

    What(String id, String type, String doing, String done) {
        this.id = id;
        this.type = type;
        this.doing = doing;
        this.done = done;
    }

    /** The table, and the end of the name of that which tells which are the same. */
    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column with the id within the article. */
    String id() {
        return id;
    }

    String type() {
        return type;
    }

    String doing() {
        return doing;
    }

    String done() {
        return done;
    }

    /** Types are written large, acts small. */
    String spelled(String asked) {
        return this == EVENTS ? asked.toUpperCase(Locale.ROOT) : asked.toLowerCase(Locale.ROOT);
    }
}
