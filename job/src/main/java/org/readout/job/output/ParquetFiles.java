package org.readout.job.output;

import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.readout.job.reading.Told;

/** Files of Parquet, one more with each checkpoint. */
public final class ParquetFiles {

    private ParquetFiles() {}

    /** Records, in a folder for each day and language. */
    public static FileSink<Told> records(String folder) {
        return FileSink.forBulkFormat(new Path(folder), ParquetWriter::new)
                .withBucketAssigner(new DayAndLanguage())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .withOutputFileConfig(
                        OutputFileConfig.builder().withPartSuffix(".parquet").build())
                .build();
    }
}
