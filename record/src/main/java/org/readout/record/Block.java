package org.readout.record;

/** One block of the clean text; blocks are separated by one empty line and cover the text in order. */
public record Block(Kind kind, Span span) {

    /** What a block is to the reader of a newspaper. */
    public enum Kind {
        TITLE,
        DECK,
        HEADING,
        PARAGRAPH,
        ITEM,
        CAPTION
    }
}
