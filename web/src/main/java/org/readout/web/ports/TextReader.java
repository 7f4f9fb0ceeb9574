package org.readout.web.ports;

import org.readout.record.Record;

/** Reads a text at once. Safe for any number of threads. */
public interface TextReader {

    /**
     * What was read.
     *
     * @param reader what read it, for an archive that keeps it
     */
    record Outcome(Record record, String reader) {}

    /**
     * Reads a text or a file of somebody's.
     *
     * @param name the file's name, by whose ending its format is known; {@code text.txt} for what was pasted
     * @throws UnreadableTextException where nothing can be read from it, saying why
     */
    Outcome read(String name, byte[] content);
}
