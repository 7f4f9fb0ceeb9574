package org.readout.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.readout.intake.Intake;
import org.readout.intake.Problem;
import org.readout.intake.Sink;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.reader.Reader;
import org.readout.reader.UnsupportedLanguageException;
import org.readout.record.Article;
import org.readout.record.Record;

/**
 * Reads many documents on several threads and prints their records in the order of the input. At most a few documents a
 * thread are in memory; one bad document never stops the others.
 */
final class Batch {

    /** Takes the records in order, on one thread. */
    interface Print {
        void print(Record record);
    }

    private static final int AHEAD = 4;

    private final Intake intake;
    private final Supplier<Reader> reader;
    private final int threads;
    private final Print print;
    private final Consumer<String> complain;
    private final Deque<Future<Outcome>> waiting = new ArrayDeque<>();
    private int read;
    private int leftOut;

    /** @param reader asked, on any thread, when there is an article to read */
    Batch(Intake intake, Supplier<Reader> reader, int threads, Print print, Consumer<String> complain) {
        this.intake = intake;
        this.reader = reader;
        this.threads = threads;
        this.print = print;
        this.complain = complain;
    }

    /** What became of one document, and the lines to say about it, so that they too come in order. */
    private record Outcome(@org.jspecify.annotations.Nullable Record record, List<String> remarks) {}

    /**
     * Reads everything.
     *
     * @param step called after each document
     * @return the exit status
     */
    int run(List<Path> paths, Runnable step) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Path path : paths) {
                intake.read(path, sink(pool, step));
                drain(0, step);
            }
        } finally {
            pool.shutdownNow();
        }
        return read == 0 ? 1 : leftOut > 0 ? 3 : 0;
    }

    private Sink sink(ExecutorService pool, Runnable step) {
        return new Sink() {
            @Override
            public boolean source(Source source) {
                waiting.add(pool.submit(() -> outcome(source)));
                drain(threads * AHEAD, step);
                return true;
            }

            @Override
            public void problem(Problem problem) {
                drain(0, step);
                complain.accept("readout: " + problem);
                leftOut += problem.leftOut() ? 1 : 0;
            }
        };
    }

    private Outcome outcome(Source source) {
        List<String> remarks = new ArrayList<>();
        try {
            Article article = intake.article(source, problem -> remarks.add(problem.toString()));
            return new Outcome(reader.get().read(article), remarks);
        } catch (CompletionException e) {
            throw e; // there is no reader
        } catch (UnreadableException e) {
            remarks.add(String.valueOf(e.getMessage()));
        } catch (UnsupportedLanguageException e) {
            remarks.add(source + ": " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            // A defect of ours: the document is named, so that it can be reported, and the rest is read.
            remarks.add(source + ": could not be read, a defect of Readout: " + e + at(e));
        }
        return new Outcome(null, remarks);
    }

    private static String at(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.readout."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }

    private void drain(int mayWait, Runnable step) {
        while (waiting.size() > mayWait) {
            Outcome outcome = get(waiting.remove());
            outcome.remarks().forEach(r -> complain.accept("readout: " + r));
            if (outcome.record() == null) {
                leftOut++;
            } else {
                read++;
                print.print(outcome.record());
            }
            step.run();
        }
    }

    private static Outcome get(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() instanceof CompletionException c ? c.getCause() : e.getCause();
            throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
        }
    }
}
