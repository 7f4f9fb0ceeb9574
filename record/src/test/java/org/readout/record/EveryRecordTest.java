package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds every record of a file against the contract and reports all failures at once:
 * {@code mvn -pl record test -Dtest=EveryRecordTest -Dreadout.records=FILE}.
 */
@EnabledIfSystemProperty(named = "readout.records", matches = ".+")
class EveryRecordTest {

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(RecordFormat.schema());

    @Test
    void every_record_keeps_the_contract() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(System.getProperty("readout.records")));
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            JsonNode json = mapper.readTree(lines.get(i));
            schema.validate(json).forEach(m -> faults.add("line " + number + ": " + m.getMessage()));
            faults(new RecordCodec().read(lines.get(i))).forEach(f -> faults.add("line " + number + ": " + f));
        }
        assertThat(lines).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    /** What a schema cannot say: blocks cover the text, spans lie in it, ids are those of the record. */
    private static List<String> faults(Record record) {
        List<String> faults = new ArrayList<>();
        String text = record.article().text();
        int at = 0;
        for (Block block : record.article().blocks()) {
            if (block.span().begin() != at || block.span().end() > text.length()) {
                faults.add("a block begins at " + block.span().begin() + ", the text goes on at " + at);
            }
            at = block.span().end() + 2;
        }
        if (at != text.length() + 2) {
            faults.add("the blocks end at " + (at - 2) + ", the text at " + text.length());
        }
        for (Statement s : record.statements()) {
            s.content().stream()
                    .filter(c -> c.length() == 0 || c.end() > text.length())
                    .forEach(c -> faults.add(s.id() + ": " + c));
            if (s.within() != null && record.statements().stream().noneMatch(o -> o.id().equals(s.within()))) {
                faults.add(s.id() + " stands within " + s.within() + ", which is not there");
            }
        }
        for (Event e : record.events()) {
            if (e.saidIn() != null && record.statements().stream().noneMatch(o -> o.id().equals(e.saidIn()))) {
                faults.add(e.id() + " is said in " + e.saidIn() + ", which is not there");
            }
            e.evidence().stream().filter(v -> v.end() > text.length()).forEach(v -> faults.add(e.id() + ": " + v));
        }
        return faults;
    }
}
