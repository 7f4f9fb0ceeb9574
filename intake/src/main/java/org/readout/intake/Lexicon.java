package org.readout.intake;

import java.util.List;

/** The word lists of this room, loaded once for each intake. Immutable. */
record Lexicon(Chrome chrome, Days days, Stamps stamps) {

    static Lexicon load() {
        Days days = new Days();
        return new Lexicon(new Chrome(List.of("en", "fr")), days, new Stamps(days));
    }
}
