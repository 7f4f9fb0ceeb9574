package org.readout.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The contract of the JSON that {@link RecordCodec} writes, for validators. */
public final class RecordFormat {

    private RecordFormat() {}

    /** The JSON Schema (2020-12) of {@code readout/1}. */
    public static String schema() {
        try (InputStream in = RecordFormat.class.getResourceAsStream("readout-1.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is not beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
