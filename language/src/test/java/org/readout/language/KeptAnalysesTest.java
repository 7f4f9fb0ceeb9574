package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptAnalysesTest {

    private final AtomicInteger parsed = new AtomicInteger();

    /** Takes every text for one word. */
    private final Analyzer engine = new Analyzer() {
        @Override
        public String language() {
            return "en";
        }

        @Override
        public String name() {
            return "one-word";
        }

        @Override
        public Analysis analyze(String text) {
            parsed.incrementAndGet();
            Token token = new Token(0, 0, text.length(), "word", "word", Upos.NOUN, "Number=Sing", -1, "root");
            List<Sentence> sentences = text.isEmpty() ? List.of() : List.of(new Sentence(0, List.of(token)));
            return new Analysis(text, "en", sentences);
        }
    };

    private KeptAnalyses kept(Path folder, String name) {
        return new KeptAnalyses(folder, "en", name, () -> engine);
    }

    @Test
    void a_text_is_parsed_once_and_read_back_the_same(@TempDir Path folder) {
        Analysis first = kept(folder.resolve("new"), "one-word").analyze("Peace.");
        Analysis second = kept(folder.resolve("new"), "one-word").analyze("Peace.");
        assertThat(parsed).hasValue(1);
        assertThat(second.text()).isEqualTo("Peace.");
        assertThat(second.sentences().get(0).tokens())
                .isEqualTo(first.sentences().get(0).tokens());
    }

    @Test
    void engines_do_not_mix(@TempDir Path folder) {
        kept(folder, "one-word").analyze("Peace.");
        kept(folder, "another").analyze("Peace.");
        assertThat(parsed).hasValue(2);
    }

    @Test
    void empty_text_and_half_a_surrogate_pair_are_kept(@TempDir Path folder) {
        for (String text : List.of("", "a\ud83d b", "tab\tand\u0000nul")) {
            kept(folder, "one-word").analyze(text);
            assertThat(kept(folder, "one-word").analyze(text).text()).isEqualTo(text);
        }
        assertThat(parsed).hasValue(3);
    }
}
