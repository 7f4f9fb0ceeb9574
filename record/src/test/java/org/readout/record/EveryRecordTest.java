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
            Soundness.faults(new RecordCodec().read(lines.get(i)))
                    .forEach(f -> faults.add("line " + number + ": " + f));
        }
        assertThat(lines).isNotEmpty();
        assertThat(faults).isEmpty();
    }
}
