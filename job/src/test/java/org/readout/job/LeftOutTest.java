package org.readout.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutTest {

    @TempDir
    private Path folder;

    @Test
    void an_article_that_stalls_and_a_file_that_is_broken_are_told_and_the_rest_is_read() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                in.resolve("a.jsonl"),
                "{\"text\": \"one\"}\n{\"text\": \"stall\"}\n{\"text\": \"two\"}\nno json\n{\"text\": \"three\"}\n");
        Files.writeString(in.resolve("b.warc.gz"), "this is no archive");
        Files.write(in.resolve("c.jsonl"), new byte[] {'P', 'A', 'R', '1', 0, 0});
        Outputs job = Outputs.of(folder.resolve("out"))
                .desk(HandMadeDesk::new)
                .limit(Duration.ofMillis(500))
                .read(in);
        assertThat(job.records()).hasSize(3);
        assertThat(job.leftOut())
                .anySatisfy(line -> assertThat(line)
                        .contains("\"reason\":\"time\"", "a.jsonl\",\"line\":2", "took longer than 0.5 s"))
                .anySatisfy(line -> assertThat(line).contains("a.jsonl\",\"line\":4"))
                .anySatisfy(line -> assertThat(line).contains("\"reason\":\"input\"", "b.warc.gz"))
                .anySatisfy(line -> assertThat(line).contains("a Parquet file, not text", "c.jsonl"))
                .hasSize(4);
        assertThat(job.summary().articles()).isEqualTo(3);
        assertThat(job.summary().leftOut()).containsEntry("time", 1L).containsEntry("input", 2L);
        assertThat(job.summary().status()).isEqualTo(3);
    }
}
