package org.readout.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.copies.Copies;
import org.readout.archive.copies.Shingles;
import org.readout.archive.merging.Decisions;
import org.readout.archive.merging.EventGroups;
import org.readout.archive.merging.Group;
import org.readout.archive.merging.StatementGroups;
import org.readout.archive.merging.Tellings;
import org.readout.archive.merging.Vocabulary;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** Over the records that the archive's own merging is tested with, whatever their order and the parallelism. */
class MergingTest {

    private static final Path RECORDS = Path.of("../archive/src/test/resources/org/readout/archive/records.jsonl");

    private final ObjectMapper mapper = new ObjectMapper();
    private final Vocabulary vocabulary = Vocabulary.load();

    @TempDir
    private Path folder;

    @Test
    void the_job_makes_the_groups_that_are_made_of_all_reports_at_once() throws Exception {
        List<String> lines = Files.readAllLines(RECORDS);
        List<Record> records = lines.stream().map(new RecordCodec()::read).toList();
        for (int parallelism : new int[] {1, 3}) {
            List<String> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, new Random(parallelism));
            Path in = Files.write(folder.resolve("in" + parallelism + ".jsonl"), shuffled);
            Outputs job = Outputs.of(folder.resolve("out" + parallelism))
                    .desk(HandMadeDesk::new)
                    .parallelism(parallelism)
                    .parts(1 << 14)
                    .read(in);
            assertThat(job.records()).hasSameSizeAs(lines);
            assertThat(ids(job.sameEvents(), "key", "id")).isEqualTo(events(records));
            assertThat(ids(job.sameStatements(), "key", "id")).isEqualTo(statements(records));
        }
    }

    @Test
    void copies_of_copies_are_one_story() throws Exception {
        String wire =
                "The treaty must be kept by all who signed it, and whoever leaves it first will have to tell his own"
                        + " people why the sky over their towns is open again to every bomber that cares to come. ";
        List<String> texts = List.of(
                wire + "It rained in Riga.",
                wire + "It rained in Riga. The delegates left by train before noon, all of them.",
                wire + "The delegates left by train before noon, all of them. Nobody waved.",
                "Nothing more will be said here today, by nobody, of anything that was signed or was not.");
        Path in = folder.resolve("in.jsonl");
        for (String text : texts) {
            Files.writeString(
                    in,
                    mapper.createObjectNode().put("text", text) + "\n",
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        }
        assertThat(Copies.are(Shingles.of(texts.get(0)), Shingles.of(texts.get(1))))
                .isTrue();
        Outputs job = Outputs.of(folder.resolve("out")).desk(HandMadeDesk::new).read(in);
        Map<String, String> stories = ids(job.stories(), "article", "story");
        assertThat(stories).hasSize(3);
        assertThat(stories.values()).containsOnly(new TreeMap<>(stories).firstKey());
    }

    private Map<String, String> ids(List<String> lines, String key, String id) throws Exception {
        Map<String, String> ids = new TreeMap<>();
        for (String line : lines) {
            JsonNode one = mapper.readTree(line);
            assertThat(ids.put(one.path(key).asText(), one.path(id).asText()))
                    .as("told once: " + line)
                    .isNull();
        }
        return ids;
    }

    private Map<String, String> events(List<Record> records) {
        Map<String, String> ids = new TreeMap<>();
        var told = records.stream()
                .flatMap(r -> new Tellings(r, vocabulary).events().stream())
                .toList();
        told.forEach(report -> ids.put(report.key(), report.key()));
        enter(
                new EventGroups(Decisions.NONE)
                        .of(told.stream().filter(r -> r.earliest() != null).toList()),
                ids);
        return ids;
    }

    private Map<String, String> statements(List<Record> records) {
        Map<String, String> ids = new TreeMap<>();
        var told = records.stream()
                .flatMap(r -> new Tellings(r, vocabulary).statements().stream())
                .toList();
        told.forEach(report -> ids.put(report.key(), report.key()));
        enter(
                new StatementGroups(Decisions.NONE)
                        .of(told.stream().filter(r -> !r.speaker().isEmpty()).toList()),
                ids);
        return ids;
    }

    private static void enter(List<Group> groups, Map<String, String> ids) {
        groups.forEach(group -> group.keys().forEach(key -> ids.put(key, group.id())));
        assertThat(groups).anyMatch(group -> group.keys().size() > 1);
    }
}
