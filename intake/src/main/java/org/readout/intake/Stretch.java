package org.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A stretch of a file that can be read by itself, by {@link Intake#read(InputStream, String, long, Stretch, Sink)}: whole lines
 * of JSONL, whole records of a WARC archive, or all of a file that cannot be cut. In bytes as they lie on the disk.
 *
 * @param from where reading begins: some way before {@code begin} where what comes before may be referred to
 * @param begin where its documents begin
 * @param end where the next stretch begins
 * @param line the number of its first line, from 1
 */
public record Stretch(long from, long begin, long end, int line) {

    /** All of a file. */
    public static Stretch whole(long size) {
        return new Stretch(0, 0, size, 1);
    }

    /** Opens a file at an offset. */
    public interface Opener {

        InputStream at(long offset) throws IOException;
    }

    /**
     * The stretches of a file, in order and of about the same size: JSONL that is not packed and WARC archives, packed with
     * gzip or not, are cut; anything else is one stretch. The lines of JSONL are counted for that, so all of it is read
     * once; of a WARC archive some bytes at each cut.
     *
     * @param name of the file, for its ending
     * @param most about so many bytes a stretch
     */
    public static List<Stretch> of(String name, long size, long most, Opener file) throws IOException {
        return size <= most ? List.of(whole(size)) : new Cutting(file, size, most).stretches(Format.ofName(name));
    }

    boolean isCut(long size) {
        return begin > 0 || end < size;
    }
}
