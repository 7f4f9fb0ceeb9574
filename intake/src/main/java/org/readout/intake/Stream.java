package org.readout.intake;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.zip.GZIPInputStream;
import org.readout.intake.Source.Kind;

/** Reads the documents of one stream, unpacking it where it is gzip or zstd. Holds one document at a time. For one call. */
final class Stream {

    private static final int HEAD = 1 << 16;
    private static final int MAGIC = 4;

    private final String name;
    private final Sink sink;
    private final int maxBytes;

    Stream(String name, Sink sink, int maxBytes) {
        this.name = name;
        this.sink = sink;
        this.maxBytes = maxBytes;
    }

    /** False where the caller has had enough. */
    boolean read(InputStream raw, Format named) throws IOException {
        InputStream in = new BufferedInputStream(raw, HEAD);
        try (Readable readable = new Readable(unpacked(in))) {
            boolean more = documents(readable, named);
            readable.failure().ifPresent(why -> leftOut(0, why));
            return more;
        }
    }

    /** The same for a stretch of a file that is cut; the stream begins where reading it does. */
    void read(InputStream raw, Stretch stretch, Format format) throws IOException {
        InputStream in = new BufferedInputStream(raw, HEAD);
        InputStream before = new Bounded(in, stretch.begin() - stretch.from());
        InputStream own = new Bounded(in, stretch.end() - stretch.begin());
        if (format == Format.LINES) {
            try (Readable readable = new Readable(own)) {
                lines(new Lines(readable, stretch.line(), maxBytes), readable);
                readable.failure().ifPresent(why -> leftOut(0, why));
            }
            return;
        }
        Warc pages = new Warc(name, sink, maxBytes);
        if (stretch.from() < stretch.begin()) {
            pages.glance(new Readable(unpacked(new BufferedInputStream(before, HEAD))));
            before.transferTo(OutputStream.nullOutputStream());
        }
        try (Readable readable = new Readable(unpacked(new BufferedInputStream(own, HEAD)))) {
            pages.read(readable);
            readable.failure().ifPresent(why -> leftOut(0, why));
        }
    }

    /** Unpacks once: what is packed twice is taken for binary. */
    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(MAGIC);
        byte[] magic = in.readNBytes(MAGIC);
        in.reset();
        if (Format.isGzip(magic)) {
            return new GZIPInputStream(in, HEAD);
        }
        return Format.isZstd(magic) ? new ZstdInputStream(in) : in;
    }

    private boolean documents(Readable in, Format named) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        String binary = Format.binary(head);
        if (!binary.isEmpty()) {
            leftOut(0, binary.equals("binary") ? "a binary file, not text" : "a " + binary + " file, not text");
            return true;
        }
        Format format = settled(named, head);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
        return switch (format) {
            case LINES -> lines(new Lines(all, 1, maxBytes), in);
            case JSON -> Json.objects(
                    all, (line, json) -> sink.source(new Source(name, line, Kind.JSON, json)), this::leftOut);
            case PAGE -> whole(all, Kind.PAGE);
            case TEXT, UNKNOWN -> whole(all, Kind.TEXT);
            case WARC -> new Warc(name, sink, maxBytes).read(all);
            case FEED -> new Feed(name, sink, maxBytes).read(all);
        };
    }

    /** A file named JSON may still hold a line for each article; its look decides nothing else about it. */
    private static Format settled(Format named, byte[] head) {
        return switch (named) {
            case UNKNOWN -> Format.ofLook(head);
            case JSON -> Format.ofLook(head) == Format.LINES ? Format.LINES : Format.JSON;
            default -> named;
        };
    }

    private boolean whole(InputStream in, Kind kind) throws IOException {
        byte[] bytes = in.readNBytes(maxBytes);
        if (bytes.length == maxBytes && in.read() >= 0) {
            leftOut(0, "larger than " + size(maxBytes) + ", which is no article");
            return true;
        }
        return sink.source(new Source(name, 0, kind, bytes));
    }

    private boolean lines(Lines lines, Readable cut) throws IOException {
        while (lines.next()) {
            if (lines.length() > maxBytes) {
                leftOut(lines.number(), "a line of " + size(lines.length()) + ", larger than " + size(maxBytes));
            } else if (!lines.isComplete() && cut.failure().isPresent()) {
                leftOut(lines.number(), "only the beginning of this line can be read");
            } else if (!lines.isBlank() && !sink.source(new Source(name, lines.number(), Kind.JSON, lines.bytes()))) {
                return false;
            }
        }
        return true;
    }

    private void leftOut(int line, String message) {
        sink.problem(Problem.leftOut(name, line, message));
    }

    static String size(long bytes) {
        return bytes < 10 << 10 ? bytes + " bytes" : bytes < 10 << 20 ? (bytes >> 10) + " KiB" : (bytes >> 20) + " MiB";
    }
}
