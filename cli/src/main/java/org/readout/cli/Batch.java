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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Intake;
import org.readout.intake.Problem;
import org.readout.intake.Sink;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.reader.UnsupportedLanguageException;
import org.readout.record.Article;

/**
 * Does something with many documents on several threads and hands on what comes of them in the order of the input. At
 * most a few documents a thread are in memory; one bad document never stops the others.
 */
final class Batch<T> {

    private static final int AHEAD = 4;

    private final BiConsumer<Path, Sink> find;
    private final Work<T> work;
    private final int threads;
    private final Consumer<T> take;
    private final Consumer<Problem> complain;
    private final Deque<Future<Outcome<T>>> waiting = new ArrayDeque<>();
    private int read;
    private int leftOut;

    /** Done with each document, on any thread. */
    interface Work<T> {

        /** @param remarks takes what is amiss but prevents nothing */
        T of(Source source, Consumer<Problem> remarks) throws UnreadableException;
    }

    /**
     * Does something with the article that each document is.
     *
     * @param work done on any thread
     * @param take given what comes of it, in order, on the thread that called
     * @param complain given what is amiss, where it stood between the others
     */
    Batch(Intake intake, Function<Article, T> work, int threads, Consumer<T> take, Consumer<Problem> complain) {
        this(threads, intake::read, (source, remarks) -> work.apply(intake.article(source, remarks)), take, complain);
    }

    private Batch(
            int threads, BiConsumer<Path, Sink> find, Work<T> work, Consumer<T> take, Consumer<Problem> complain) {
        this.find = find;
        this.work = work;
        this.threads = threads;
        this.take = take;
        this.complain = complain;
    }

    /**
     * The same for documents that need not become articles.
     *
     * @param find finds the documents of a path
     */
    static <T> Batch<T> ofDocuments(
            BiConsumer<Path, Sink> find, Work<T> work, int threads, Consumer<T> take, Consumer<Problem> complain) {
        return new Batch<>(threads, find, work, take, complain);
    }

    /** What became of one document, and what to say about it, so that this too comes in order. */
    private record Outcome<T>(@Nullable T result, List<Problem> remarks) {}

    /** Told how a batch comes on, on the thread that runs it. */
    interface Pulse {

        /** One more document is done. */
        void step();

        /** So many more bytes of the files have been passed. */
        default void passed(long bytes) {}
    }

    /**
     * Reads everything.
     *
     * @return the exit status
     */
    int run(List<Path> paths, Pulse pulse) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Path path : paths) {
                find.accept(path, sink(pool, pulse));
                drain(0, pulse);
            }
        } finally {
            pool.shutdownNow();
        }
        return read == 0 ? 1 : leftOut > 0 ? 3 : 0;
    }

    private Sink sink(ExecutorService pool, Pulse pulse) {
        return new Sink() {
            @Override
            public boolean source(Source source) {
                waiting.add(pool.submit(() -> outcome(source)));
                drain(threads * AHEAD, pulse);
                return true;
            }

            @Override
            public void problem(Problem problem) {
                drain(0, pulse);
                complain.accept(problem);
                leftOut += problem.leftOut() ? 1 : 0;
            }

            @Override
            public void passed(long bytes) {
                pulse.passed(bytes);
            }
        };
    }

    private Outcome<T> outcome(Source source) {
        List<Problem> remarks = new ArrayList<>();
        try {
            return new Outcome<>(work.of(source, remarks::add), remarks);
        } catch (CompletionException e) {
            throw e; // there is no reader
        } catch (UnreadableException e) {
            remarks.add(e.problem());
        } catch (UnsupportedLanguageException e) {
            remarks.add(leftOut(source, String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError e) {
            // A defect of ours: the document is named, so that it can be reported, and the rest is read.
            remarks.add(leftOut(source, "could not be read, a defect of Readout: " + e + at(e)));
        }
        return new Outcome<>(null, remarks);
    }

    private static Problem leftOut(Source source, String why) {
        return new Problem(source.origin(), source.line(), why, true);
    }

    private static String at(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.readout."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }

    private void drain(int mayWait, Pulse pulse) {
        while (waiting.size() > mayWait) {
            Outcome<T> outcome = get(waiting.remove());
            outcome.remarks().forEach(complain);
            if (outcome.result() == null) {
                leftOut++;
            } else {
                read++;
                take.accept(outcome.result());
            }
            pulse.step();
        }
    }

    private static <T> Outcome<T> get(Future<Outcome<T>> future) {
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
