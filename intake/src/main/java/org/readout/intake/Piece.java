package org.readout.intake;

import org.jspecify.annotations.Nullable;
import org.readout.record.Block;

/**
 * A stretch of text that stands by itself on the page.
 *
 * @param kind what the page says it is, or null where it is not said
 */
record Piece(String text, Block.@Nullable Kind kind) {

    Piece(String text) {
        this(text, null);
    }

    Piece as(Block.Kind other) {
        return new Piece(text, other);
    }
}
