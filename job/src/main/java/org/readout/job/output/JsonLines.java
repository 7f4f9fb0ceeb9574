package org.readout.job.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.flink.api.common.serialization.Encoder;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.DefaultRollingPolicy;
import org.readout.job.reading.LeftOut;
import org.readout.job.reading.Told;

/** Files of JSONL that hold each line once: a file gets its name with the checkpoint that knows of it. */
public final class JsonLines {

    private static final ObjectMapper MAPPER = new JsonMapper();

    // A file goes on over checkpoints, or there would be a small one for each; a day that is over is closed soon.
    private static final MemorySize LARGEST = MemorySize.ofMebiBytes(128);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration QUIET = Duration.ofMinutes(1);

    private JsonLines() {}

    /** The line of one thing. */
    private interface Line<T> extends Serializable {

        String of(T one);
    }

    /** Records, in a folder for each day and language. */
    public static FileSink<Told> records(String folder) {
        return sink(folder, Told::json, new DayAndLanguage());
    }

    /** What was left out. */
    public static FileSink<LeftOut> leftOut(String folder) {
        return sink(folder, JsonLines::line, new BasePathBucketAssigner<>());
    }

    private static String line(LeftOut leftOut) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("reason", leftOut.reason().lower());
        line.put("origin", leftOut.origin());
        line.put("line", leftOut.line());
        line.put("message", leftOut.message());
        return line.toString();
    }

    private static <T> FileSink<T> sink(String folder, Line<T> line, BucketAssigner<T, String> folders) {
        Encoder<T> encoder = (one, out) -> {
            out.write(line.of(one).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        };
        return FileSink.forRowFormat(new Path(folder), encoder)
                .withBucketAssigner(folders)
                .withRollingPolicy(DefaultRollingPolicy.builder()
                        .withMaxPartSize(LARGEST)
                        .withRolloverInterval(LONGEST)
                        .withInactivityInterval(QUIET)
                        .build())
                .withOutputFileConfig(
                        OutputFileConfig.builder().withPartSuffix(".jsonl").build())
                .build();
    }
}
