package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.record.Record;

class StoriesTest {

    private static final String WIRE =
            "The treaty must be kept by all who signed it, and whoever leaves it first will have"
                    + " to tell his own people why the sky over their towns is open again to every bomber that cares to come.";

    @TempDir
    Path folder;

    private final List<Record> records = List.of(
            Records.meeting("Morning Post", "Riga", WIRE),
            Records.meeting("Evening Star", "Riga", WIRE + " It rained."),
            Records.meeting("Le Phare", "Riga", WIRE + " It rained. The delegates left by train."),
            Records.meeting("Gazette", "Riga", "Nothing more will be said here today, by nobody."));

    @Test
    void copies_of_one_story_are_counted_once_whatever_the_order_and_the_batches() throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            List<Record> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, new Random(seed));
            Path at = folder.resolve("archive" + seed);
            try (Archive archive = Archive.open(at)) {
                archive.add(List.of(Reading.of(shuffled.get(0), "r"), Reading.of(shuffled.get(1), "r")));
                archive.add(List.of(Reading.of(shuffled.get(2), "r")));
                archive.add(List.of(Reading.of(shuffled.get(3), "r")));
                assertThat(archive.counts().articles()).isEqualTo(4);
                assertThat(archive.counts().stories()).isEqualTo(2);
            }
            assertThat(publishers(at)).containsExactly("Evening Star, Le Phare, Morning Post", "Gazette");
        }
    }

    private static List<String> publishers(Path at) throws Exception {
        List<String> stories = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + at.resolve(Store.FILE));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT string_agg(publisher, ', ' ORDER BY publisher)"
                        + " FROM stories JOIN articles USING (article) GROUP BY story ORDER BY 1")) {
            while (rows.next()) {
                stories.add(rows.getString(1));
            }
        }
        return stories;
    }
}
