package org.readout.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, which tells a sink how many of them have passed. For one thread. */
final class Passing extends FilterInputStream {

    private final Sink sink;

    Passing(InputStream file, Sink sink) {
        super(file);
        this.sink = sink;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        sink.passed(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
        int read = super.read(to, from, most);
        sink.passed(Math.max(0, read));
        return read;
    }
}
