package org.readout.cli;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How long some threads take that take the next article as they are free. By the clock: what else the machine does
 * counts, so only figures of one run may be held side by side.
 */
final class Pace<T> {

    private final List<T> articles;
    private final int rounds;

    /** @param rounds how often each article is done */
    Pace(List<T> articles, int rounds) {
        this.articles = articles;
        this.rounds = rounds;
    }

    /** Nanoseconds from the first article's start to the last one's end. */
    long of(int threads, Consumer<T> work) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        int all = articles.size() * rounds;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            List<Future<?>> done = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(thread -> pool.submit(() -> {
                        for (int i = next.getAndIncrement(); i < all; i = next.getAndIncrement()) {
                            work.accept(articles.get(i % articles.size()));
                        }
                    }))
                    .toList();
            for (Future<?> thread : done) {
                thread.get();
            }
            return System.nanoTime() - begun;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
