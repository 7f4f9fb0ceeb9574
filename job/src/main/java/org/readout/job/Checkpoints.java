package org.readout.job;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.flink.util.FileUtils;

/** What earlier runs that did not come to their end have kept beside the output of a job in this process. */
final class Checkpoints {

    private static final String COMPLETE = "_metadata";

    private final Path folder;

    Checkpoints(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** The last one that is whole: a job that begins with it loses nothing and doubles nothing. */
    Optional<Path> last() {
        return within(folder.toFile())
                .flatMap(Checkpoints::within)
                .map(checkpoint -> new File(checkpoint, COMPLETE))
                .filter(File::isFile)
                .max(Comparator.comparingLong(File::lastModified).thenComparing(Comparator.naturalOrder()))
                .map(file -> file.toPath().getParent());
    }

    /** None where it has just gone. */
    private static Stream<File> within(File folder) {
        return Stream.ofNullable(folder.listFiles()).flatMap(Stream::of);
    }

    /** They are of no use when the job has come to its end. */
    void delete() throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
    }
}
