package org.readout.record;

/** Offsets of one text in UTF-16 units and in Unicode code points, to and fro. Immutable. */
final class CodePoints {

    private final String text;
    private final boolean same;

    CodePoints(String text) {
        this.text = text;
        this.same = text.codePointCount(0, text.length()) == text.length();
    }

    int toCodePoints(int utf16) {
        return same ? utf16 : text.codePointCount(0, utf16);
    }

    int toUtf16(int codePoints) {
        return same ? codePoints : text.offsetByCodePoints(0, codePoints);
    }
}
