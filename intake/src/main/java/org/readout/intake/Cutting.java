package org.readout.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.readout.intake.Stretch.Opener;

/** Finds where a file can be cut. For one call. */
final class Cutting {

    /** Of a WARC archive so much is read again before each stretch: a revisit refers to what came shortly before. */
    static final long BEFORE = 32L << 20;

    private static final byte[] RECORD = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final int WINDOW = 1 << 20;

    /** So much of a packed record shows how its text begins. */
    private static final int PEEK = 4 << 10;

    private static final int MAGIC = 4;

    private final Opener file;
    private final long size;
    private final long most;

    Cutting(Opener file, long size, long most) {
        this.file = file;
        this.size = size;
        this.most = most;
    }

    List<Stretch> stretches(Format format) throws IOException {
        byte[] magic;
        try (InputStream in = file.at(0)) {
            magic = in.readNBytes(MAGIC);
        }
        boolean gzip = Format.isGzip(magic);
        if (format == Format.LINES && !gzip && !Format.isZstd(magic)) {
            return lines();
        }
        return format == Format.WARC && !Format.isZstd(magic) ? records(gzip) : List.of(Stretch.whole(size));
    }

    private List<Stretch> lines() throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        long begin = 0;
        int first = 1;
        long at = 0;
        int line = 1;
        byte[] buffer = new byte[WINDOW];
        try (InputStream in = file.at(0)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    at++;
                    if (buffer[i] == '\n') {
                        line++;
                        if (at - begin >= most && at < size) {
                            stretches.add(new Stretch(begin, begin, at, first));
                            begin = at;
                            first = line;
                        }
                    }
                }
            }
        }
        stretches.add(new Stretch(begin, begin, size, first));
        return stretches;
    }

    private List<Stretch> records(boolean gzip) throws IOException {
        List<Long> cuts = new ArrayList<>(List.of(0L));
        for (long wanted = most; wanted < size; wanted += most) {
            long cut = nextRecord(wanted, gzip);
            if (cut > cuts.get(cuts.size() - 1) && cut < size) {
                cuts.add(cut);
                wanted = Math.max(wanted, cut);
            }
        }
        cuts.add(size);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            stretches.add(new Stretch(before(cuts, i), cuts.get(i), cuts.get(i + 1), 1));
        }
        return stretches;
    }

    /** The last cut that lies far enough before another. */
    private static long before(List<Long> cuts, int cut) {
        int i = cut;
        while (i > 0 && cuts.get(cut) - cuts.get(i) < BEFORE) {
            i--;
        }
        return cuts.get(i);
    }

    /** Where the first record at or behind an offset begins; the size of the file where none does. */
    private long nextRecord(long offset, boolean gzip) throws IOException {
        try (InputStream in = new BufferedInputStream(file.at(offset))) {
            byte[] window = in.readNBytes(WINDOW);
            long at = offset;
            while (window.length > 0) {
                boolean last = window.length < WINDOW;
                int until = last ? window.length : window.length - PEEK;
                for (int i = 0; i < until; i++) {
                    if (gzip ? isPackedRecord(window, i) : isRecord(window, i)) {
                        return at + i;
                    }
                }
                if (last) {
                    break;
                }
                byte[] rest = Arrays.copyOfRange(window, until, window.length);
                at += until;
                byte[] more = in.readNBytes(WINDOW - rest.length);
                window = Arrays.copyOf(rest, rest.length + more.length);
                System.arraycopy(more, 0, window, rest.length, more.length);
            }
        }
        return size;
    }

    /** Two empty lines end a record. */
    private static boolean isRecord(byte[] window, int i) {
        return i >= MAGIC
                && startsRecord(window, i)
                && window[i - 1] == '\n'
                && window[i - 2] == '\r'
                && window[i - 3] == '\n'
                && window[i - 4] == '\r';
    }

    private static boolean startsRecord(byte[] bytes, int i) {
        return bytes.length - i >= RECORD.length
                && Arrays.equals(bytes, i, i + RECORD.length, RECORD, 0, RECORD.length);
    }

    /** Each record is packed by itself, so where gzip begins and its text begins as a record does, one begins. */
    private static boolean isPackedRecord(byte[] window, int i) {
        boolean gzip = window.length - i > MAGIC
                && window[i] == 0x1f
                && (window[i + 1] & 0xff) == 0x8b
                && window[i + 2] == 8
                && (window[i + 3] & 0xe0) == 0;
        if (!gzip) {
            return false;
        }
        try (InputStream in =
                new GZIPInputStream(new ByteArrayInputStream(window, i, Math.min(PEEK, window.length - i)))) {
            return startsRecord(in.readNBytes(RECORD.length), 0);
        } catch (IOException e) {
            return false;
        }
    }
}
