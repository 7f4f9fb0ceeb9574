package org.readout.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The lines of a stream as bytes. A line over the limit is counted but not kept, so that no line exhausts memory. */
final class Lines {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    private int at;
    private int end;
    private int number;
    private long length;
    private boolean complete;

    /** @param first the number of the first line */
    Lines(InputStream in, int first, int limit) {
        this.in = in;
        this.number = first - 1;
        this.limit = limit;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        line.reset();
        length = 0;
        complete = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            keep(from, at);
            if (at < end) {
                at++;
                complete = true;
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void keep(int from, int to) {
        length += to - from;
        if (length <= limit) {
            line.write(buffer, from, to - from);
        }
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** How many bytes it has, without its line feed, kept or not. */
    long length() {
        return length;
    }

    /** True where a line feed ends it, false for the last line of a stream that has none there. */
    boolean isComplete() {
        return complete;
    }

    boolean isBlank() {
        return length <= limit && line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    byte[] bytes() {
        return line.toByteArray();
    }
}
