package org.readout.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.readout.archive.Archive;
import org.readout.record.Sha256;

/**
 * Answers that were given: as long as the archive is the same, so are they. A browser that has one is told so (ETag), and
 * others get it without the archive being asked again. They are kept packed, for pages are packed to a fifth.
 */
final class Remembered {

    private static final long MOST_BYTES = 48L << 20;

    /** Larger answers are not kept. */
    private static final int LARGE = 2 << 20;

    /** What cannot be packed grows by no more. */
    private static final int ROOM = 1 << 16;

    private static final String KEY = "readout.remembered";

    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    private record Answer(byte[] packed, int size, String type) {

        static Answer of(byte[] bytes, String type) {
            Deflater deflater = new Deflater(Deflater.BEST_SPEED);
            try {
                deflater.setInput(bytes);
                deflater.finish();
                byte[] packed = new byte[bytes.length + ROOM];
                int size = deflater.deflate(packed);
                return new Answer(Arrays.copyOf(packed, size), bytes.length, type);
            } finally {
                deflater.end();
            }
        }

        byte[] bytes() {
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(packed);
                byte[] bytes = new byte[size];
                int done = 0;
                while (done < size) {
                    done += inflater.inflate(bytes, done, size - done);
                }
                return bytes;
            } catch (DataFormatException e) {
                throw new IllegalStateException(e);
            } finally {
                inflater.end();
            }
        }
    }

    private final Archive archive;
    /** Another server may lay the same answer out in another way. */
    private final String server = UUID.randomUUID().toString();

    private volatile String stamp;
    private final Cache<String, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Answer answer) -> key.length() + answer.packed().length)
            .build();

    Remembered(Archive archive) {
        this.archive = archive;
        this.stamp = archive.catalogue().stamp();
    }

    /** Looks anew at the archive, which may have changed. */
    void refresh() {
        stamp = archive.catalogue().stamp();
    }

    /** Answers at once where that can be. */
    void before(Context context, String language) {
        if (!context.method().name().equals("GET")) {
            return;
        }
        String key = String.join(
                "\n", stamp, language, context.host(), context.path(), String.valueOf(context.queryString()));
        String tag = "W/\"" + Sha256.of(server + "\n" + key).substring(0, 20) + "\"";
        context.header("ETag", tag).header("Cache-Control", "private, no-cache").header("Vary", "Accept-Language");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304).skipRemainingHandlers();
            return;
        }
        Answer answer = answers.getIfPresent(key);
        if (answer == null) {
            context.attribute(KEY, key);
        } else {
            context.contentType(answer.type()).result(answer.bytes()).skipRemainingHandlers();
        }
    }

    /** Keeps the answer. */
    void after(Context context) {
        String key = context.attribute(KEY);
        InputStream result = context.resultInputStream();
        if (key == null || context.statusCode() != 200) {
            context.removeHeader("ETag");
        } else if (result instanceof ByteArrayInputStream bytes && bytes.available() < LARGE) {
            answers.put(key, Answer.of(all(bytes), String.valueOf(context.res().getContentType())));
            bytes.reset();
        }
    }

    private static byte[] all(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
