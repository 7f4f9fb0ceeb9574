package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace<String> pace = new Pace<>(List.of("a", "b", "c", "d"), 3);

    @Test
    void every_article_is_done_as_often_as_there_are_rounds() throws Exception {
        ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();
        assertThat(pace.of(3, done::add)).isPositive();
        assertThat(done).hasSize(12).filteredOn("b"::equals).hasSize(3);
    }

    @Test
    void the_threads_work_at_the_same_time() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        pace.of(2, article -> {
            threads.add(Thread.currentThread());
            meet(both);
        });
        assertThat(threads).hasSize(2);
    }

    @Test
    void what_goes_wrong_on_a_thread_is_told() {
        assertThatThrownBy(() -> pace.of(2, article -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasRootCauseMessage("no");
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
