package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.merging.Decisions;
import org.readout.archive.merging.EventGroups;
import org.readout.archive.merging.EventReport;
import org.readout.archive.merging.Group;
import org.readout.archive.merging.StatementGroups;
import org.readout.archive.merging.StatementReport;
import org.readout.archive.merging.Tellings;
import org.readout.archive.merging.Vocabulary;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** Reports taken from records, without an archive, make the groups that an archive makes of its tables. */
class TellingsTest {

    @TempDir
    Path folder;

    private final List<Record> records = new ArrayList<>();
    private final Vocabulary vocabulary = Vocabulary.load();

    @BeforeEach
    void readTheSet() throws Exception {
        RecordCodec codec = new RecordCodec();
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("records.jsonl"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(codec::read)
                    .forEach(records::add);
        }
        try (Archive archive = Archive.open(folder)) {
            archive.add(records.stream().map(r -> Reading.of(r, "r")).toList());
            archive.merge();
        }
    }

    @Test
    void events_are_brought_together_as_in_an_archive() throws Exception {
        List<EventReport> told = records.stream()
                .flatMap(r -> new Tellings(r, vocabulary).events().stream())
                .filter(r -> r.earliest() != null)
                .toList();
        assertThat(same(new EventGroups(Decisions.NONE).of(told)))
                .isEqualTo(
                        held("same_events", told.stream().map(EventReport::key).toList()));
    }

    @Test
    void statements_are_brought_together_as_in_an_archive() throws Exception {
        List<StatementReport> told = records.stream()
                .flatMap(r -> new Tellings(r, vocabulary).statements().stream())
                .filter(r -> !r.speaker().isEmpty())
                .toList();
        assertThat(same(new StatementGroups(Decisions.NONE).of(told)))
                .isEqualTo(held(
                        "same_statements",
                        told.stream().map(StatementReport::key).toList()));
    }

    @Test
    void whatever_is_brought_together_with_others_in_an_archive_may_be() throws Exception {
        List<String> keys = records.stream()
                .flatMap(r -> new Tellings(r, vocabulary).events().stream())
                .filter(r -> r.earliest() == null)
                .map(EventReport::key)
                .toList();
        assertThat(held("same_events", keys))
                .allSatisfy((key, id) -> assertThat(id).isEqualTo(key));
    }

    private static Map<String, String> same(List<Group> groups) {
        Map<String, String> same = new TreeMap<>();
        groups.forEach(group -> group.keys().forEach(key -> same.put(key, group.id())));
        return same;
    }

    private Map<String, String> held(String table, List<String> keys) throws Exception {
        Map<String, String> held = new TreeMap<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(Store.FILE));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT key, id FROM " + table)) {
            while (rows.next()) {
                held.put(rows.getString(1), rows.getString(2));
            }
        }
        held.keySet().retainAll(keys);
        return held;
    }
}
