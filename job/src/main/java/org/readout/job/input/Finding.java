package org.readout.job.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Intake;
import org.readout.intake.Problem;
import org.readout.intake.Sink;
import org.readout.intake.Source;

/**
 * The documents of one part, found on a thread of its own, a few ahead of who takes them. After a restart those that had
 * been handed on are found again and passed over, which costs little beside reading them.
 */
final class Finding implements BulkFormat.Reader<Found> {

    private static final int AHEAD = 16;
    private static final Object END = new Object();

    private final Part part;
    private final BlockingQueue<Object> found = new ArrayBlockingQueue<>(AHEAD);
    private final Thread finder;
    private long handedOn;
    private boolean ended;
    private volatile boolean closed;

    Finding(Part part) {
        this.part = part;
        this.finder = new Thread(this::find, "finding in " + part.name());
        finder.setDaemon(true);
        finder.start();
    }

    private void find() {
        try {
            Object last = END;
            try (InputStream in = Planning.open(
                    part.path().getFileSystem(), part.path(), part.stretch().from())) {
                Intake.builder().build().read(in, part.name(), part.fileSize(), part.stretch(), sink());
            } catch (FileNotFoundException | AccessDeniedException e) {
                found.put(Found.of(new Problem(part.name(), 0, "cannot be read: " + e.getMessage(), true)));
            } catch (IOException | RuntimeException e) {
                last = e;
            }
            found.put(last);
        } catch (InterruptedException e) {
            // Nobody wants the rest.
        }
    }

    private Sink sink() {
        return new Sink() {
            private long before = part.done();

            @Override
            public boolean source(Source source) {
                return put(Found.of(source));
            }

            @Override
            public void problem(Problem problem) {
                put(Found.of(problem));
            }

            private boolean put(Found one) {
                if (before > 0) {
                    before--;
                    return !closed;
                }
                try {
                    found.put(one);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
                return !closed;
            }
        };
    }

    @Override
    public BulkFormat.@Nullable RecordIterator<Found> readBatch() throws IOException {
        if (ended) {
            return null;
        }
        List<Object> some = new ArrayList<>(AHEAD);
        try {
            some.add(found.take());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        found.drainTo(some);
        return batch(some);
    }

    private BulkFormat.@Nullable RecordIterator<Found> batch(List<Object> some) throws IOException {
        List<RecordAndPosition<Found>> batch = new ArrayList<>();
        for (Object one : some) {
            if (one instanceof Exception failure) {
                throw new IOException(part.name() + ": " + failure.getMessage(), failure);
            } else if (one instanceof Found document) {
                long position = part.done() + ++handedOn;
                batch.add(new RecordAndPosition<>(document, RecordAndPosition.NO_OFFSET, position));
            } else {
                ended = true;
            }
        }
        return batch.isEmpty() ? null : new Batch(batch.iterator());
    }

    private record Batch(Iterator<RecordAndPosition<Found>> documents) implements BulkFormat.RecordIterator<Found> {

        @Override
        public @Nullable RecordAndPosition<Found> next() {
            return documents.hasNext() ? documents.next() : null;
        }

        @Override
        public void releaseBatch() {}
    }

    @Override
    public void close() {
        closed = true;
        finder.interrupt();
    }
}
