package org.readout.times;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.KnowledgeException;

class TimeWordsTest {

    @Test
    void every_line_that_cannot_be_understood_is_listed_at_once(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("en"));
        Files.writeString(
                folder.resolve("en/times.table"),
                """
                kind | words | value
                month | Thermidor | 13
                unit | fortnight
                number | umpteen | many
                pattern | {number} {moons} ago | ago
                pattern | the other day | lately
                moment | teatime | 5
                """);
        Knowledge knowledge = Knowledge.load(List.of(folder));
        assertThatThrownBy(() -> new TimeFinder(knowledge, "en"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContainingAll(
                        "times.table:2: value '13' is not a number from 1 to 12",
                        "times.table:3: value '' is none of D, W, M, Y, H",
                        "times.table:4: value 'many' is none of 10, ~10",
                        "times.table:5: slot '{moons}' is none of",
                        "times.table:6: value 'lately' is none of",
                        "times.table:7: kind 'moment' is not known");
    }
}
