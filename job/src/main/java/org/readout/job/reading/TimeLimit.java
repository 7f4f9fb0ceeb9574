package org.readout.job.reading;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does one thing after the other, each for so long at most. What takes longer is interrupted and left to itself on its
 * thread; the next gets another thread. For one caller.
 */
final class TimeLimit implements AutoCloseable {

    private final Duration most;
    private ExecutorService worker = worker();

    TimeLimit(Duration most) {
        this.most = most;
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * What comes of some work.
     *
     * @throws TimeoutException where it took too long
     * @throws ExecutionException where it failed
     */
    <T> T of(Callable<T> work) throws TimeoutException, ExecutionException, InterruptedException {
        Future<T> done = worker.submit(work);
        try {
            return done.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            worker.shutdownNow();
            worker = worker();
            throw e;
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
