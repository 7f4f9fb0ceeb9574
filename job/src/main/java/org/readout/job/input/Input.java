package org.readout.job.input;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where articles come from: files and folders as they are, folders that are watched, or a topic of a Kafka-compatible
 * broker whose messages are lines of JSONL.
 *
 * @param paths as Flink or the user names them; none for a topic
 * @param watch how often folders are looked at for new files; null where what is there is all
 * @param brokers {@code host:port,…}; null where no topic is read
 * @param topic null where none is read
 */
public record Input(List<String> paths, @Nullable Duration watch, @Nullable String brokers, @Nullable String topic)
        implements Serializable {

    public Input {
        paths = List.copyOf(paths);
    }

    /** What lies there now. */
    public static Input of(List<String> paths) {
        return new Input(paths, null, null, null);
    }

    /** What lies there now and whatever comes. */
    public static Input watching(List<String> paths, Duration every) {
        return new Input(paths, every, null, null);
    }

    /** All that a topic holds and whatever comes. */
    public static Input topic(String brokers, String topic) {
        return new Input(List.of(), null, brokers, topic);
    }

    /** Whether it has no end. */
    public boolean isEndless() {
        return watch != null || topic != null;
    }
}
