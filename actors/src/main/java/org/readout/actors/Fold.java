package org.readout.actors;

import org.readout.language.names.NameFolding;

/** How this room compares names. */
final class Fold {

    private Fold() {}

    static String fold(String text) {
        return NameFolding.fold(text);
    }

    /** The folded words of a name with one blank between them: equal for names that are the same. */
    static String key(String name) {
        return NameFolding.key(name);
    }
}
