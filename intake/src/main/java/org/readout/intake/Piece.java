package org.readout.intake;

import org.jspecify.annotations.Nullable;
import org.readout.record.Block;

/**
 * A stretch of text that stands by itself on the page.
 *
 * @param kind what the page says it is, or null where it does not say
 * @param linked true where nearly all of it is a link
 */
record Piece(String text, Block.@Nullable Kind kind, boolean linked) {

    Piece(String text) {
        this(text, null, false);
    }

    Piece(String text, Block.Kind kind) {
        this(text, kind, false);
    }

    Piece as(Block.Kind other) {
        return new Piece(text, other, linked);
    }
}
