package org.readout.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.intake.Intake;
import org.readout.intake.Problem;
import org.readout.intake.Sink;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.job.reading.Desk;
import org.readout.knowledge.Knowledge;

/** The job over the examples with the real engine: what {@code readout read} writes, whatever the parallelism. */
class SameAsReadTest {

    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir
    private Path folder;

    @Test
    void the_job_writes_the_records_that_read_writes() throws Exception {
        List<String> expected = read(EXAMPLES);
        for (int parallelism : new int[] {1, 2, 4}) {
            Path output = folder.resolve("with-" + parallelism);
            Outputs job = Outputs.of(output).parallelism(parallelism).read(EXAMPLES);
            assertThat(job.records()).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(expected).hasSizeGreaterThan(5);
    }

    private static List<String> read(Path path) {
        Desk desk = Desk.of("swift", List.of()).make();
        List<String> lines = new ArrayList<>();
        Intake.builder().supported(Set.copyOf(Knowledge.LANGUAGES)).build().read(path, new Sink() {
            @Override
            public boolean source(Source source) {
                try {
                    lines.add(new org.readout.record.RecordCodec().toLine(desk.read(source, remark -> {})));
                } catch (UnreadableException e) {
                    // Left out by both.
                }
                return true;
            }

            @Override
            public void problem(Problem problem) {}
        });
        return lines;
    }
}
