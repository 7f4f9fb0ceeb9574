package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/**
 * Reports of one event and of one quotation, in articles written for it, in French and English, with near misses: the
 * same sides a day apart, two senders on one day, both directions, the anniversary of a meeting. Their records stand
 * beside it as they were read; {@code same.tsv} tells what a careful reader says is the same.
 */
class SameThingsTest {

    @TempDir
    Path folder;

    private final List<Record> records = new ArrayList<>();
    private final Map<String, String> truth = new TreeMap<>();
    private final Set<String> open = new HashSet<>();

    @BeforeEach
    void readTheSet() throws IOException {
        RecordCodec codec = new RecordCodec();
        resource("records.jsonl").lines().map(codec::read).forEach(records::add);
        for (Record record : records) {
            String key = record.article().key() + ".";
            record.events().forEach(e -> truth.put(key + e.id(), key + e.id()));
            record.statements().forEach(s -> truth.put(key + s.id(), key + s.id()));
        }
        for (String line :
                resource("same.tsv").lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] fields = line.split("\t");
            for (String report : fields[1].split(" ")) {
                assertThat(truth).as(line).containsKey(report);
                truth.put(report, fields[0]);
                if (fields[0].equals("?")) {
                    open.add(report);
                }
            }
        }
    }

    @Test
    void nine_pairs_of_ten_are_right() throws Exception {
        Map<String, String> found = found(folder, records, records.size());
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int labelled = 0;
        List<String> misses = new ArrayList<>();
        List<String> reports = new ArrayList<>(truth.keySet());
        reports.removeAll(open);
        for (int i = 0; i < reports.size(); i++) {
            for (int k = i + 1; k < reports.size(); k++) {
                String one = reports.get(i);
                String other = reports.get(k);
                boolean same = truth.get(one).equals(truth.get(other));
                boolean merged = found.get(one).equals(found.get(other));
                labelled += topic(one).equals(topic(other)) ? 1 : 0;
                right += same && merged ? 1 : 0;
                wrong += !same && merged ? 1 : 0;
                missed += same && !merged ? 1 : 0;
                if (same != merged) {
                    misses.add((merged ? "merged: " : "apart: ") + one + " " + other);
                }
            }
        }
        double f1 = 2.0 * right / (2 * right + wrong + missed);
        assertThat(records).hasSizeGreaterThanOrEqualTo(40);
        assertThat(labelled).isGreaterThanOrEqualTo(200);
        assertThat(f1)
                .as("right %d, wrong %d, missed %d: %s", right, wrong, missed, misses)
                .isGreaterThanOrEqualTo(0.9);
        assertThat(wrong).as("merged wrongly: %s", misses).isLessThanOrEqualTo(2);
    }

    @Test
    void no_events_of_different_days_are_one() throws Exception {
        found(folder, records, records.size());
        assertThat(rows(
                        folder,
                        "SELECT s.id, count(DISTINCT e.date) FROM same_events s JOIN events e USING (article, event)"
                                + " WHERE e.date IS NOT NULL GROUP BY s.id HAVING count(DISTINCT e.date) > 1"))
                .isEmpty();
    }

    @Test
    void the_order_of_arrival_changes_nothing() throws Exception {
        Map<String, String> all = found(folder.resolve("all"), records, records.size());
        for (int seed = 1; seed <= 3; seed++) {
            List<Record> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(found(folder.resolve("shuffled" + seed), shuffled, 7 * seed))
                    .isEqualTo(all);
        }
    }

    @Test
    void each_merge_says_why_and_a_decision_undoes_it_for_good() throws Exception {
        Map<String, String> before = found(folder, records, records.size());
        String one = key("oslo-5.e1");
        String other = key("oslo-6.e1");
        assertThat(before.get("oslo-5.e1")).isEqualTo(before.get("oslo-6.e1"));
        assertThat(rows(folder, "SELECT one, why FROM merges WHERE one IN ('" + one + "', '" + other + "')"))
                .hasSize(1)
                .allSatisfy((merged, why) -> assertThat(why).contains("2021-05-13", "LVA, NOR", "in Bergen"));
        try (Archive archive = Archive.open(folder)) {
            archive.correct(other, one, Archive.Verdict.APART, "two rounds");
            archive.merge();
        }
        Map<String, String> parted = ids(folder);
        assertThat(parted.get("oslo-5.e1")).isNotEqualTo(parted.get("oslo-6.e1"));
        try (Archive archive = Archive.open(folder)) {
            archive.correct(one, other, null, "it was one round");
        }
        assertThat(ids(folder)).isEqualTo(before);
        String two = key("tunis-4.e1");
        String three = key("tunis-5.e1");
        try (Archive archive = Archive.open(folder)) {
            archive.correct(two, three, Archive.Verdict.TOGETHER, "the third was left out");
        }
        assertThat(ids(folder).get("tunis-4.e1")).isEqualTo(ids(folder).get("tunis-5.e1"));
    }

    @Test
    void what_is_read_anew_keeps_its_ids_and_what_is_no_longer_found_is_gone() throws Exception {
        Map<String, String> before = found(folder, records, records.size());
        Record tunis = records.stream()
                .filter(r -> "tunis-1".equals(r.article().key()))
                .findFirst()
                .orElseThrow();
        Record poorer = new Record(
                tunis.article(),
                tunis.actors(),
                tunis.matters(),
                tunis.statements(),
                tunis.events().subList(1, tunis.events().size()),
                tunis.warnings());
        try (Archive archive = Archive.open(folder)) {
            assertThat(archive.readOtherwise("swift-3", 100)).hasSize(records.size());
            assertThat(archive.replace(List.of(Reading.of(poorer, "swift-3")))).isEqualTo(1);
            assertThat(archive.readOtherwise("swift-3", 100)).hasSize(records.size() - 1);
        }
        Map<String, String> gone = ids(folder);
        assertThat(gone).doesNotContainKey("tunis-1.e1").hasSize(before.size() - 1);
        assertThat(gone.get("tunis-2.e1")).isEqualTo(gone.get("tunis-3.e2"));
        try (Archive archive = Archive.open(folder)) {
            archive.replace(List.of(Reading.of(tunis, "swift-3")));
        }
        assertThat(ids(folder)).isEqualTo(before);
    }

    /** The id of each report's thing, after the records were added some at a time. */
    private Map<String, String> found(Path at, List<Record> added, int some) throws Exception {
        try (Archive archive = Archive.open(at)) {
            for (int i = 0; i < added.size(); i += some) {
                archive.add(added.subList(i, Math.min(added.size(), i + some)).stream()
                        .map(r -> Reading.of(r, "swift-2"))
                        .toList());
                archive.merge();
            }
        }
        return ids(at);
    }

    private static Map<String, String> ids(Path at) throws Exception {
        Map<String, String> ids = new TreeMap<>(
                rows(at, "SELECT p.key || '.' || s.event, s.id FROM same_events s JOIN sources p USING (article)"));
        ids.putAll(rows(
                at, "SELECT p.key || '.' || s.statement, s.id FROM same_statements s JOIN sources p USING (article)"));
        return ids;
    }

    private String key(String report) throws Exception {
        return rows(folder, "SELECT p.key || '.' || s.event, s.key FROM same_events s JOIN sources p USING (article)")
                .get(report);
    }

    private static Map<String, String> rows(Path at, String sql) throws Exception {
        Map<String, String> found = new HashMap<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + at.resolve(Store.FILE));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    private static String topic(String report) {
        return report.substring(0, report.indexOf('-'));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SameThingsTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
