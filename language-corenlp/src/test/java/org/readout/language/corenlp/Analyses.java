package org.readout.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** What holds of every analysis. */
final class Analyses {

    private Analyses() {}

    static void check(Analysis analysis, String text) {
        assertThat(analysis.text()).isEqualTo(text);
        int end = 0;
        for (Sentence sentence : analysis.sentences()) {
            assertThat(sentence.begin()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.tokens()).filteredOn(t -> t.head() < 0).hasSize(1);
            assertThat(sentence.subtree(sentence.root())).hasSize(sentence.size());
            for (Token token : sentence.tokens()) {
                boolean part = sentence.tokens().stream()
                        .anyMatch(t -> t.index() != token.index() && t.span().equals(token.span()));
                if (!part) {
                    assertThat(token.span().of(text)).isEqualTo(token.form());
                }
            }
            end = sentence.end();
        }
        assertThat(uncovered(analysis)).isEmpty();
    }

    private static String uncovered(Analysis analysis) {
        StringBuilder rest = new StringBuilder(analysis.text());
        analysis.sentences().stream().flatMap(s -> s.tokens().stream()).forEach(t -> IntStream.range(t.begin(), t.end())
                .forEach(i -> rest.setCharAt(i, ' ')));
        return rest.toString().replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cs}\\uFEFF]", "");
    }

    static void checkThreads(Analyzer analyzer, IntFunction<String> texts) {
        List<String> alone = IntStream.range(0, 20)
                .mapToObj(i -> analyzer.analyze(texts.apply(i)).sentences().toString())
                .toList();
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(n -> new Thread(() -> IntStream.range(0, 20)
                        .filter(i -> !analyzer.analyze(texts.apply(i))
                                .sentences()
                                .toString()
                                .equals(alone.get(i)))
                        .forEach(i -> wrong.add(n + ": " + i))))
                .toList();
        threads.forEach(Thread::start);
        threads.forEach(Analyses::join);
        assertThat(wrong).isEmpty();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
