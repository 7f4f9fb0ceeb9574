package org.readout.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream that ends where it can no longer be read, and remembers why; what came before is not lost. */
final class Readable extends InputStream {

    private final InputStream in;
    private @Nullable IOException failure;

    Readable(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (failure != null) {
            return -1;
        }
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            return -1;
        }
    }

    /** Why it ended early, if it did. */
    Optional<String> failure() {
        return Optional.ofNullable(failure)
                .map(e -> e instanceof EOFException
                        ? "the packed data ends early; what came before was read"
                        : "cannot be read further (" + e.getMessage() + "); what came before was read");
    }
}
