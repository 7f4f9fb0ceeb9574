package org.readout.job.input;

import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.AbstractFileSource;
import org.apache.flink.connector.file.src.ContinuousEnumerationSettings;
import org.apache.flink.connector.file.src.PendingSplitsCheckpoint;
import org.apache.flink.connector.file.src.assigners.SimpleSplitAssigner;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.jspecify.annotations.Nullable;

/** The documents of files and folders, once each; or of folders that are watched for new files, without an end. */
public final class FileArticles extends AbstractFileSource<Found, Part> {

    private static final long serialVersionUID = 1L;

    /** A file that is watched for is taken when it has not changed for so long. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private FileArticles(
            List<String> paths, long most, Duration settled, @Nullable ContinuousEnumerationSettings watching) {
        super(
                paths.stream().map(Path::new).toArray(Path[]::new),
                () -> new Planning(most, settled.toMillis()),
                SimpleSplitAssigner::new,
                new Parts(),
                watching);
    }

    /**
     * What lies there now.
     *
     * @param most files are cut into parts of about so many bytes, where they can be
     */
    public static FileArticles of(List<String> paths, long most) {
        return new FileArticles(paths, most, Duration.ZERO, null);
    }

    /** What lies there now and whatever comes; each file is one part. */
    public static FileArticles watching(List<String> paths, Duration every) {
        return new FileArticles(paths, Long.MAX_VALUE, SETTLED, new ContinuousEnumerationSettings(every));
    }

    @Override
    public SplitEnumerator<Part, PendingSplitsCheckpoint<Part>> createEnumerator(SplitEnumeratorContext<Part> context) {
        return told(super.createEnumerator(context), context);
    }

    @Override
    public SplitEnumerator<Part, PendingSplitsCheckpoint<Part>> restoreEnumerator(
            SplitEnumeratorContext<Part> context, PendingSplitsCheckpoint<Part> kept) {
        return told(super.restoreEnumerator(context, kept), context);
    }

    /** Only what has an end has a backlog. */
    private SplitEnumerator<Part, PendingSplitsCheckpoint<Part>> told(
            SplitEnumerator<Part, PendingSplitsCheckpoint<Part>> parts, SplitEnumeratorContext<Part> context) {
        return getBoundedness() == Boundedness.BOUNDED ? new BacklogEnumerator(parts, context) : parts;
    }

    @Override
    public SimpleVersionedSerializer<Part> getSplitSerializer() {
        return new PartSerializer();
    }

    /** Opens parts. */
    private static final class Parts implements BulkFormat<Found, Part> {

        private static final long serialVersionUID = 1L;

        @Override
        public Reader<Found> createReader(Configuration configuration, Part part) {
            return new Finding(part);
        }

        @Override
        public Reader<Found> restoreReader(Configuration configuration, Part part) {
            return new Finding(part);
        }

        @Override
        public boolean isSplittable() {
            return true;
        }

        @Override
        public TypeInformation<Found> getProducedType() {
            return TypeInformation.of(Found.class);
        }
    }
}
