package org.readout.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EndTest {

    private static final int ARTICLES = 300;

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void a_run_ends_soon_after_its_last_article_however_seldom_the_state_is_kept() throws Exception {
        Path in = Files.write(folder.resolve("in.jsonl"), Collections.nCopies(ARTICLES, "{\"text\": \"slow\"}"));
        Outputs job = Outputs.of(folder.resolve("out"))
                .desk(HandMadeDesk::new)
                .checkpoints(Duration.ofHours(1))
                .parts(1 << 11)
                .read(in);
        assertThat(job.records()).hasSize(ARTICLES);
    }
}
