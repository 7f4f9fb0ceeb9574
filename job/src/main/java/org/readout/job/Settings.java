package org.readout.job;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.job.input.Input;
import org.readout.job.merging.Keeping;

/**
 * What a job is to do.
 *
 * @param input where articles come from
 * @param output the folder for what comes of it
 * @param engine by name
 * @param tables folders of tables of the user's own
 * @param limit how long one article may take
 * @param parallelism tasks that read
 * @param checkpoints how often the state is kept: what comes of a restart is read again for so long, and files appear so late
 * @param keeping how much is kept while reports are brought together; null where they are not
 * @param format how records are written
 * @param most files are cut into parts of about so many bytes
 */
public record Settings(
        Input input,
        String output,
        String engine,
        List<String> tables,
        Duration limit,
        int parallelism,
        Duration checkpoints,
        @Nullable Keeping keeping,
        Format format,
        long most)
        implements Serializable {

    /** How records are written. */
    public enum Format {
        JSONL,
        PARQUET
    }

    public Settings {
        tables = List.copyOf(tables);
    }

    String folder(String name) {
        return output.endsWith("/") ? output + name : output + "/" + name;
    }
}
