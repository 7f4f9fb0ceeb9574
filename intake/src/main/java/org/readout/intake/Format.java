package org.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How an input is laid out, by the ending of its name or by the look of its first bytes. */
enum Format {
    TEXT,
    PAGE,
    LINES,
    JSON,
    WARC,
    FEED,
    UNKNOWN;

    static Format ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".gz") || lower.endsWith(".zst")) {
            lower = lower.substring(0, lower.lastIndexOf('.'));
        }
        return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "txt" -> TEXT;
            case "html", "htm" -> PAGE;
            case "jsonl" -> LINES;
            case "json" -> JSON;
            case "warc" -> WARC;
            case "xml", "rss", "atom" -> FEED;
            default -> UNKNOWN;
        };
    }

    /** By the first bytes of the input: JSONL where a line among them is an object, HTML where it begins with a tag. */
    static Format ofLook(byte[] head) {
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        if (text.startsWith("WARC/")) {
            return WARC;
        }
        if (text.startsWith("{")) {
            return Json.looksLikeLines(text)
                    ? LINES
                    : text.matches("(?s)\\{\\s*(\"[^\"]*\"\\s*:.*|\\}.*)") ? JSON : TEXT;
        }
        if (!text.startsWith("<")) {
            return TEXT;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean feed = lower.contains("<rss") || lower.contains("<feed") || lower.contains("<rdf:rdf");
        return feed && !lower.contains("<html") ? FEED : PAGE;
    }

    static boolean isGzip(byte[] head) {
        return head.length >= 2 && head[0] == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    static boolean isZstd(byte[] head) {
        return head.length >= 4
                && head[0] == 0x28
                && (head[1] & 0xff) == 0xb5
                && head[2] == 0x2f
                && (head[3] & 0xff) == 0xfd;
    }

    /** The name of a kind of file that is not text, or an empty string where it may be text. */
    static String binary(byte[] head) {
        String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("WARC/")) {
            return ""; // it holds whatever was fetched
        }
        for (String[] known : new String[][] {
            {"%PDF", "PDF"}, {"PK\u0003\u0004", "ZIP or office"}, {"\u0089PNG", "PNG"}, {"\u00ff\u00d8\u00ff", "JPEG"},
            {"GIF8", "GIF"}, {"\u00d0\u00cf\u0011\u00e0", "office"}, {"\u007fELF", "program"}, {"BZh", "bzip2"},
            {"\u00fd7zXZ", "xz"}, {"\u0028\u00b5\u002f\u00fd", "zstd"}, {"PAR1", "Parquet"}, {"\u001f\u008b", "gzip"}
        }) {
            if (start.startsWith(known[0])) {
                return known[1];
            }
        }
        return manyControls(head) ? "binary" : "";
    }

    private static boolean manyControls(byte[] head) {
        int utf16 = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | (head[1] & 0xff);
        if (utf16 == 0xfeff || utf16 == 0xfffe) {
            return false;
        }
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        return controls > head.length / 20;
    }
}
