package org.readout.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.readout.record.Record;

/**
 * One document as it came: bytes and where they are from, not yet looked into. Cheap to hand to another thread, where
 * {@link Intake#article} does the work. Immutable.
 */
public final class Source {

    private static final int HEAD = 64;
    private static final String RECORD = "{\"format\":\"" + Record.FORMAT + "\",";

    private final String origin;
    private final int line;
    private final Kind kind;
    private final byte[] bytes;

    Source(String origin, int line, Kind kind, byte[] bytes) {
        this.origin = origin;
        this.line = line;
        this.kind = kind;
        this.bytes = bytes;
    }

    /**
     * A document as {@link Sink#source} was given it, after its parts have been somewhere else.
     *
     * @param bytes not copied, and not to be changed
     */
    public static Source of(String origin, int line, Kind kind, byte[] bytes) {
        return new Source(origin, line, kind, bytes);
    }

    /** Plain text, its blocks parted by empty lines. */
    public static Source text(String origin, String text) {
        return new Source(origin, 0, Kind.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A page as it was saved, in whatever charset it says or has. */
    public static Source page(String origin, byte[] html) {
        return new Source(origin, 0, Kind.PAGE, html.clone());
    }

    /**
     * One line of JSONL.
     *
     * @param line the number of the line, counted from 1; 0 for none
     */
    public static Source json(String origin, int line, String json) {
        return new Source(origin, line, Kind.JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    /** The path or name of the input that it stands in, or the address of a page that was fetched. */
    public String origin() {
        return origin;
    }

    /** The line of the input where it begins, counted from 1; 0 where it is the whole input. */
    public int line() {
        return line;
    }

    public Kind kind() {
        return kind;
    }

    /** The address of a page that says where it is from; null for one that stands in a file. */
    @Nullable
    String url() {
        return origin.startsWith("http://") || origin.startsWith("https://") ? origin : null;
    }

    /** What it holds, as it came; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether it begins as Readout begins a record. */
    boolean saysRecord() {
        return kind == Kind.JSON
                && new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8)
                        .replaceAll("\\s", "")
                        .startsWith(RECORD);
    }

    /** {@code origin:line}, or {@code origin} for a whole input. */
    @Override
    public String toString() {
        return line > 0 ? origin + ":" + line : origin;
    }

    /** What a document is written in. */
    public enum Kind {
        TEXT,
        PAGE,
        JSON
    }
}
