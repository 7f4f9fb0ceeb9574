package org.readout.knowledge.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.Problem;

/**
 * The lines of a file of any size, packed with gzip or not, one at a time. A line that is not UTF-8 is told and passed
 * over. For one thread.
 */
final class SourceLines implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final String file;
    private final InputStream in;
    private final Consumer<Problem> problems;
    private int number;
    private boolean ended;

    SourceLines(Path path, Consumer<Problem> problems) throws IOException {
        this.file = path.toString();
        this.problems = problems;
        this.in = open(path);
    }

    private static InputStream open(Path path) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        raw.mark(2);
        boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        // Wikidata's dumps are made of several members, which GZIPInputStream reads as one
        return packed ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
    }

    /** The next line, without its end; null behind the last. */
    @Nullable
    String next() throws IOException {
        while (!ended) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int b = in.read();
            while (b >= 0 && b != '\n') {
                line.write(b);
                b = in.read();
            }
            ended = b < 0;
            if (ended && line.size() == 0) {
                return null;
            }
            number++;
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(line.toByteArray()))
                        .toString();
                String whole = number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
                return whole.endsWith("\r") ? whole.substring(0, whole.length() - 1) : whole;
            } catch (CharacterCodingException e) {
                problem("is not in UTF-8");
            }
        }
        return null;
    }

    /** Where the line at hand stands. */
    String place() {
        return file + ":" + number;
    }

    /** The number of the line at hand, from 1. */
    int number() {
        return number;
    }

    /** Tells what is wrong with the line at hand. */
    void problem(String what) {
        problem(number, what);
    }

    /** Tells what is wrong with a line. */
    void problem(int line, String what) {
        problems.accept(new Problem(file, line, what));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
