package org.readout.archive.answers;

/** Where somebody stands on a matter. */
public enum Stance {
    FOR,
    AGAINST,
    CONDITIONS,
    SUSPENDED,
    WITHDRAWN,
    SILENT;

    /** Whether two stances cannot be held at once. */
    boolean reverses(Stance other) {
        return isWithin() && other.isOutside() || isOutside() && other.isWithin();
    }

    private boolean isWithin() {
        return this == FOR;
    }

    private boolean isOutside() {
        return this == AGAINST || this == SUSPENDED || this == WITHDRAWN;
    }
}
