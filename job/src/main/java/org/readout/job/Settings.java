package org.readout.job;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * What a job is to do.
 *
 * @param paths files and folders, as Flink or the user names them
 * @param output the folder for what comes of it
 * @param engine by name
 * @param tables folders of tables of the user's own
 * @param limit how long one article may take
 * @param parallelism tasks that read
 * @param checkpoints how often the state is kept: what comes of a restart is read again for so long, and files appear so late
 * @param most files are cut into parts of about so many bytes
 */
public record Settings(
        List<String> paths,
        String output,
        String engine,
        List<String> tables,
        Duration limit,
        int parallelism,
        Duration checkpoints,
        long most)
        implements Serializable {

    public Settings {
        paths = List.copyOf(paths);
        tables = List.copyOf(tables);
    }

    String folder(String name) {
        return output.endsWith("/") ? output + name : output + "/" + name;
    }
}
