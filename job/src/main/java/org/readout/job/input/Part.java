package org.readout.job.input;

import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Stretch;

/** A stretch of a file that one task reads, and how many of its documents have been read. Immutable. */
final class Part extends FileSourceSplit {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Stretch stretch;

    /** @param name of the file as the user gave it: what origins say */
    Part(Path file, String name, long modified, long size, Stretch stretch, @Nullable CheckpointedPosition position) {
        super(
                name + "@" + stretch.begin(),
                file,
                stretch.begin(),
                stretch.end() - stretch.begin(),
                modified,
                size,
                new String[0],
                position);
        this.name = name;
        this.stretch = stretch;
    }

    String name() {
        return name;
    }

    Stretch stretch() {
        return stretch;
    }

    /** How many documents and problems of it have been handed on. */
    long done() {
        return getReaderPosition()
                .map(CheckpointedPosition::getRecordsAfterOffset)
                .orElse(0L);
    }

    @Override
    public Part updateWithCheckpointedPosition(@Nullable CheckpointedPosition position) {
        return new Part(path(), name, fileModificationTime(), fileSize(), stretch, position);
    }
}
