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
import org.readout.job.merging.Same;
import org.readout.job.merging.Story;
import org.readout.job.reading.LeftOut;
import org.readout.job.reading.Told;

/** Files of JSONL that hold each line once: a file gets its name with the checkpoint that knows of it. */
public final class JsonLines {

    private static final ObjectMapper MAPPER = new JsonMapper();

    // A file goes on over checkpoints, or there would be a small one for each; a day that is over is closed soon.
    private static final MemorySize LARGEST = MemorySize.ofMebiBytes(128);
    private static final long MOMENT = 100;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private JsonLines() {}

    /** The line of one thing. */
    private interface Line<T> extends Serializable {

        String of(T one);
    }

    /**
     * Records, in a folder for each day and language.
     *
     * @param quiet a file that grows no more for so long is closed
     */
    public static FileSink<Told> records(String folder, Duration quiet) {
        return sink(folder, quiet, Told::json, new DayAndLanguage());
    }

    /** What was left out. */
    public static FileSink<LeftOut> leftOut(String folder, Duration quiet) {
        return sink(folder, quiet, JsonLines::line, new BasePathBucketAssigner<>());
    }

    /** What is the same as what. */
    public static FileSink<Same> same(String folder, Duration quiet) {
        return sink(folder, quiet, JsonLines::line, new BasePathBucketAssigner<>());
    }

    /** Which articles are copies. */
    public static FileSink<Story> stories(String folder, Duration quiet) {
        return sink(folder, quiet, JsonLines::line, new BasePathBucketAssigner<>());
    }

    private static String line(Same same) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("id", same.id());
        line.put("key", same.key());
        line.put("article", same.article());
        line.put("local", same.local());
        line.put("revision", same.revision());
        return line.toString();
    }

    private static String line(Story story) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("story", story.story());
        line.put("article", story.article());
        line.put("revision", story.revision());
        return line.toString();
    }

    private static String line(LeftOut leftOut) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("reason", leftOut.reason().lower());
        line.put("origin", leftOut.origin());
        line.put("line", leftOut.line());
        line.put("message", leftOut.message());
        return line.toString();
    }

    private static <T> FileSink<T> sink(
            String folder, Duration quiet, Line<T> line, BucketAssigner<T, String> folders) {
        Encoder<T> encoder = (one, out) -> {
            out.write(line.of(one).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        };
        return FileSink.forRowFormat(new Path(folder), encoder)
                .withBucketAssigner(folders)
                .withRollingPolicy(DefaultRollingPolicy.builder()
                        .withMaxPartSize(LARGEST)
                        .withRolloverInterval(LONGEST)
                        .withInactivityInterval(quiet)
                        .build())
                .withBucketCheckInterval(Math.max(MOMENT, quiet.toMillis() / 2))
                .withOutputFileConfig(
                        OutputFileConfig.builder().withPartSuffix(".jsonl").build())
                .build();
    }
}
