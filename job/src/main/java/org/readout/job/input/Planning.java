package org.readout.job.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.readout.intake.Intake;
import org.readout.intake.Stretch;

/**
 * Finds the files of paths, deep, as {@link Intake} does, and cuts the large ones into parts of about one size, the largest
 * first, so that no task is left with a large one at the end. On any file system that Flink knows.
 */
final class Planning implements FileEnumerator {

    /** Deeper than anybody lays folders: a link to a folder above. */
    private static final int DEEPEST = 100;

    private final long most;
    private final long settled;

    /**
     * @param most about so many bytes a part
     * @param settled a file that has changed in the last so many milliseconds may still be written, and waits
     */
    Planning(long most, long settled) {
        this.most = most;
        this.settled = settled;
    }

    @Override
    public Collection<FileSourceSplit> enumerateSplits(Path[] paths, int atLeast) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Path path : paths) {
            FileSystem files = path.getFileSystem();
            FileStatus status = files.getFileStatus(path);
            if (status.isDir()) {
                folder(files, path, path.toString(), parts, 0);
            } else {
                file(files, status, path.toString(), parts);
            }
        }
        Stream<Part> inOrder = parts.stream().sorted(Comparator.comparingLong(part -> -part.length()));
        return inOrder.<FileSourceSplit>map(part -> part).toList();
    }

    private void folder(FileSystem files, Path folder, String name, List<Part> parts, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException(name + ": a link to a folder that holds it");
        }
        String inside = name.endsWith(Path.SEPARATOR) ? name : name + Path.SEPARATOR;
        for (FileStatus status : files.listStatus(folder)) {
            String own = status.getPath().getName();
            if (status.isDir() && !own.startsWith(".")) {
                folder(files, status.getPath(), inside + own, parts, depth + 1);
            } else if (!status.isDir() && Intake.takes(own) && isSettled(status)) {
                file(files, status, inside + own, parts);
            }
        }
    }

    private boolean isSettled(FileStatus status) {
        return settled == 0 || System.currentTimeMillis() - status.getModificationTime() >= settled;
    }

    private void file(FileSystem files, FileStatus status, String name, List<Part> parts) throws IOException {
        Path path = status.getPath();
        for (Stretch stretch : Stretch.of(name, status.getLen(), most, at -> open(files, path, at))) {
            parts.add(new Part(path, name, status.getModificationTime(), status.getLen(), stretch, null));
        }
    }

    static InputStream open(FileSystem files, Path path, long at) throws IOException {
        FSDataInputStream in = files.open(path);
        in.seek(at);
        return in;
    }
}
